package io.github.digitalskillmap.policy;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A policy while it is being built. */
final class PolicyDraft implements Policy.Builder {

    final Edition edition;
    final Wording name;
    final List<PolicyTopic> topics = new ArrayList<>();

    PolicyDraft(Edition edition, Wording name) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public Policy.Builder addTopic(PolicyTopic topic) {
        topics.add(Objects.requireNonNull(topic, "topic"));
        return this;
    }

    @Override
    public Checked<Policy> check() {
        List<Problem> problems = problems();
        return problems.isEmpty() ? Checked.valid(new Policy(this), problems) : Checked.invalid(problems);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        DataPath path = ROOT.at("topics");
        if (topics.isEmpty()) {
            problems.add(PolicyProblem.NO_TOPIC.at(path));
        }
        checkNew(topics, path, new HashSet<>(), problems);
        Set<Identifier> statements = new HashSet<>();
        for (int i = 0; i < topics.size(); i++) {
            checkNew(topics.get(i).statements(), path.at(i).at("statements"), statements, problems);
        }
        return problems;
    }

    private static void checkNew(
            List<? extends Identified> parts, DataPath path, Set<Identifier> seen, List<Problem> problems) {
        for (int i = 0; i < parts.size(); i++) {
            Identifier id = parts.get(i).id();
            if (!seen.add(id)) {
                problems.add(PolicyProblem.DUPLICATE_ID.at(path.at(i).at("id"), id));
            }
        }
    }
}
