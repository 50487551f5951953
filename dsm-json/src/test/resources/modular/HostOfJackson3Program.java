import io.github.digitalskillmap.json.jackson3.DsmModule;
import io.github.digitalskillmap.json.jackson3.InvalidValueException;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A host with Jackson 3, as named modules; fails with an exception if anything is not open that must be. */
final class HostOfJackson3Program {

    private HostOfJackson3Program() {}

    public static void main(String[] arguments) {
        var mapper = JsonMapper.builder().addModule(new DsmModule()).build();
        var json = "{\"asked\":{\"tokyo-dsm:ux-design\":\"tokyo-dsm:level/2\"},\"person\":{\"framework\":"
                + "\"tokyo-dsm@2.0.0\",\"id\":\"P001\",\"levels\":{\"tokyo-dsm:ux-design\":\"tokyo-dsm:level/1\"}}}";
        require(mapper.writeValueAsString(mapper.readValue(json, Team.class)).equals(json));
        try {
            mapper.readValue("{\"person\":{}}", Team.class);
            require(false);
        } catch (InvalidValueException e) {
            require(e.problems().size() == 1);
        }
        require(SkillId.class.getModule().isNamed() && InvalidValueException.class.getModule().isNamed());
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("does not hold");
        }
    }

    record Team(Map<SkillId, LevelId> asked, Person person) {}
}
