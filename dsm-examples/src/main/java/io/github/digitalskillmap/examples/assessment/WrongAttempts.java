package io.github.digitalskillmap.examples.assessment;

import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.assessment.Participant;
import io.github.digitalskillmap.assessment.Transition;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What could be done wrongly at a stage that was carried out: transitions made from that of the record, each of which the cycle
 * refuses.
 *
 * @param before the record before the stage
 * @param done the transition that was carried out
 * @param later those that followed
 */
record WrongAttempts(AssessmentRecord before, Transition done, List<Transition> later) {

    /** A transition, and what is wrong about it in words. */
    record Attempt(Wording what, Transition transition) {}

    /** Returns what could be done wrongly in place of the transition. */
    List<Attempt> inPlace() {
        List<Attempt> attempts = new ArrayList<>();
        later.stream()
                .findFirst()
                .ifPresent(next -> attempts.add(new Attempt(
                        Wording.sentence("次の段階を先に行う", "the stage after it is carried out first"),
                        as(next, next.participants()))));
        attempts.add(new Attempt(
                Wording.sentence("本人がすべての側に加わる", "the person takes part on every side"),
                as(done, everyoneIs(before.person()))));
        anotherPerson()
                .ifPresent(other -> attempts.add(new Attempt(
                        Wording.sentence("別の人が本人の役割で加わる", "somebody else takes the part of the person"),
                        as(done, everyoneIs(other)))));
        strangerRole()
                .ifPresent(role -> attempts.add(new Attempt(
                        Wording.sentence("加わらない役割の人が行う", "somebody acts in a role that has no part"),
                        as(done, List.of(Participant.of(before.person(), role))))));
        return attempts;
    }

    /** Returns the same transition by somebody who did not see that it had been carried out. */
    Attempt again() {
        return new Attempt(Wording.sentence("同じ改訂に基づいてもう一度行う", "the same again, based on the same revision"), done);
    }

    private List<Participant> everyoneIs(PersonId person) {
        return done.participants().stream()
                .map(each -> Participant.of(person, each.role()))
                .toList();
    }

    private Optional<PersonId> anotherPerson() {
        return Stream.concat(Stream.of(done), later.stream())
                .flatMap(each -> each.participants().stream())
                .map(Participant::person)
                .filter(person -> !person.equals(before.person()))
                .findFirst();
    }

    private Optional<RoleId> strangerRole() {
        CycleStage stage = before.cycle().stage(done.stage());
        return before.cycle().roles().stream()
                .map(Role::id)
                .filter(role -> !stage.roles().contains(role))
                .findFirst();
    }

    private Transition as(Transition other, List<Participant> participants) {
        Transition.Builder transition = Transition.builder()
                .stage(other.stage())
                .basedOn(before.revision())
                .on(other.on())
                .addAllLevels(other.levels());
        participants.forEach(transition::addParticipant);
        return transition.build();
    }
}
