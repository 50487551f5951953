package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of our types by Java serialization: constants of enums, and exceptions that say what did not come with them. */
class JavaSerializationTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final tools.jackson.databind.json.JsonMapper MAPPER_3 =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    @Test
    void exportedTypes_serializable_areEnumsAndTheExceptionsOfThisTest() {
        Set<Class<?>> serializable = Stream.of(PublishedModule.values())
                .flatMap(PublishedModule::exportedTypes)
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !type.isEnum())
                .collect(Collectors.toSet());

        assertThat(exceptions().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(serializable);
    }

    static Stream<Throwable> exceptions() {
        SkillProfile nobody = SkillProfile.builder(TOKYO).build();
        Framework asking = asking(Requirement.skillAtUnstatedLevel(TokyoSkills.NETWORK));
        JobTypeScorer demanding = JobTypeScorer.of(TOKYO).demanding(Standing.PUBLISHED);
        return Stream.<ThrowableAssert.ThrowingCallable>of(
                        () -> TOKYO.skill(SkillId.parse("tokyo-dsm:juggling")),
                        () -> demanding.score(nobody, TokyoJobTypes.UI_UX_DESIGNER),
                        () -> JobTypeScorer.of(asking)
                                .score(SkillProfile.builder(asking).build(), TokyoJobTypes.UI_UX_DESIGNER),
                        () -> MAPPER.readValue("\"juggling\"", SkillId.class),
                        () -> MAPPER_3.readValue("\"juggling\"", SkillId.class),
                        () -> Checked.invalid(
                                        DocumentFormat.overlays().read("{}").problems())
                                .orElseThrow())
                .map(ThrowableAssert::catchThrowable);
    }

    private static Framework asking(Requirement requirement) {
        Provenance sample = Provenance.sample(Wording.supplied(Locale.JAPANESE, "見本"));
        return Overlay.builder(TOKYO.edition(), Edition.of("asking", "1.0.0"), sample)
                .change(Change.add(TokyoJobTypes.UI_UX_DESIGNER, JobTypeItem.of(requirement, sample)))
                .build()
                .applyTo(TOKYO)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void read_exception_hasItsMessageAndRefusesWhatDidNotCome(Throwable thrown) throws Exception {
        Throwable read = (Throwable) read(write(thrown));

        assertThat(read).isExactlyInstanceOf(thrown.getClass()).hasMessage(thrown.getMessage());
        for (Method detail : details(thrown.getClass())) {
            assertThatThrownBy(() -> detail.invoke(read))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("only the message of an exception travels by Java serialization");
        }
    }

    private static List<Method> details(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(each -> each.getParameterCount() == 0)
                .filter(each -> !each.getName().endsWith("Message") && !each.isSynthetic())
                .toList();
    }

    @Test
    void write_mapperWithOurModule_isRefused() {
        assertThatThrownBy(() -> write(MAPPER)).isInstanceOf(NotSerializableException.class);
        assertThatThrownBy(() -> write(MAPPER_3)).isInstanceOf(NotSerializableException.class);
    }

    private static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream to = new ObjectOutputStream(bytes)) {
            to.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream from = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return from.readObject();
        }
    }
}
