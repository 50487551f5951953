import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.json.constraint.KnownLevel;
import io.github.digitalskillmap.json.constraint.KnownSkill;
import io.github.digitalskillmap.json.jackson.InvalidValueException;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host with Jackson 2 and without Jackson 3; fails with an exception if anything is not found or not open. */
final class HostProgram {

    private HostProgram() {}

    public static void main(String[] arguments) throws Exception {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        var json = "{\"asked\":{\"tokyo-dsm:ux-design\":\"tokyo-dsm:level/2\"},\"person\":{\"framework\":"
                + "\"tokyo-dsm@2.0.0\",\"id\":\"P001\",\"levels\":{\"tokyo-dsm:ux-design\":\"tokyo-dsm:level/1\"}}}";
        require(mapper.writeValueAsString(mapper.readValue(json, Team.class)).equals(json));
        try {
            mapper.readValue("{\"person\":{}}", Team.class);
            require(false);
        } catch (InvalidValueException e) {
            require(e.problems().size() == 1);
        }
        require(told(Locale.ENGLISH).equals("'x' is not a skill of tokyo-dsm@2.0.0; write the identifier of one, or in a field of text its name"));
        require(told(Locale.JAPANESE).startsWith("スキル 'x' は"));
        try {
            Class.forName("tools.jackson.databind.ObjectMapper");
            require(false);
        } catch (ClassNotFoundException e) {
            require(SkillId.class.getModule().isNamed() == Boolean.parseBoolean(arguments[0]));
        }
    }

    private static String told(Locale language) {
        var validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        java.util.Set.of(), language, context -> language, true))
                .buildValidatorFactory()
                .getValidator();
        return validator.validate(new Opening("x", "Lv.1")).iterator().next().getMessage();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("does not hold");
        }
    }

    record Team(Map<SkillId, LevelId> asked, Person person) {}

    record Opening(@KnownSkill String skill, @KnownLevel String level) {}
}
