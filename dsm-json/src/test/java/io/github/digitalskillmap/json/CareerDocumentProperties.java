package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.GatePass;
import io.github.digitalskillmap.career.Placement;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the document of any careers. */
class CareerDocumentProperties {

    private static final CareerSystem SYSTEM = TokyoCareers.system();

    @Property(tries = 200)
    void careers_whatWasWritten_isReadBackTheSame(@ForAll Random random) {
        List<Career> careers = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            careers.add(career(PersonId.of("P" + i), random));
        }

        String document = SampleCareers.WRITER.write(careers);

        assertThat(SampleCareers.READER.read(document).orElseThrow()).isEqualTo(careers);
        assertThat(DocumentSchema.faults(DocumentKind.CAREERS, document)).isEmpty();
    }

    private static Career career(PersonId person, Random random) {
        CareerModel model = any(SYSTEM.models(), random);
        Career.Builder career = Career.builder(
                SYSTEM, person, model.id(), any(SYSTEM.routes(), random).id());
        for (int i = 0; i <= random.nextInt(5); i++) {
            LocalDate first = LocalDate.of(-100, 1, 1).plusDays(random.nextInt(5_000_000));
            career.addPlacement(new Placement(
                    any(SYSTEM.workplaces(), random).id(),
                    any(SYSTEM.framework().ranks(), random).id(),
                    first,
                    first.plusDays(random.nextInt(3000))));
        }
        model.gates().stream()
                .filter(gate -> random.nextBoolean())
                .forEach(gate -> career.addPass(
                        new GatePass(gate.id(), LocalDate.of(2030, 1, 1).plusDays(random.nextInt(3000)))));
        return career.build();
    }

    private static <T> T any(List<T> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }

    @Property(tries = 200)
    void system_partsLeftOutOrTurnedRound_isReadBackTheSame(@ForAll Random random) {
        CareerSystem.Builder builder = CareerSystem.builder(SampleCareers.TOKYO, SYSTEM.edition(), SYSTEM.name());
        some(SYSTEM.goals(), random).forEach(builder::addGoal);
        some(SYSTEM.workplaces(), random).forEach(builder::addWorkplace);
        some(SYSTEM.routes(), random).forEach(builder::addRoute);
        some(SYSTEM.models(), random).forEach(builder::addModel);
        some(SYSTEM.headCounts(), random).forEach(builder::addHeadCount);
        CareerSystem system = builder.build();

        String document =
                DsmJson.of(TokyoFramework.policyVersion2()).careerSystems().write(system);

        assertThat(DsmJson.of(SampleCareers.TOKYO)
                        .careerSystems()
                        .read(document)
                        .orElseThrow())
                .isEqualTo(system);
        assertThat(DocumentSchema.faults(DocumentKind.CAREER_SYSTEM, document)).isEmpty();
    }

    private static <T> List<T> some(List<T> parts, Random random) {
        List<T> some = new ArrayList<>(parts);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(some.size() + 1));
    }
}
