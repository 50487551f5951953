package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Changes of every kind to one framework, sound ones and others. */
final class SingleChanges {

    private static final ScaleId SCALE = ScaleId.of("yama", "scale");
    private static final Wording WORDS = Invented.wording("別の言葉", "other words");

    private final Framework framework;
    private final List<Change> changes = new ArrayList<>();

    private SingleChanges(Framework framework) {
        this.framework = framework;
    }

    /** Returns every one that is thought of here. */
    static List<Change> of(Framework framework) {
        SingleChanges all = new SingleChanges(framework);
        FrameworkParts.of(framework).forEach(all::ofPart);
        all.orders(Optional.empty(), FrameworkParts.of(framework));
        all.additions();
        all.rescales();
        return all.changes;
    }

    /** Returns some of them, those of each kind as likely as those of another, in any order. */
    static List<Change> some(Framework framework, int count, long seed) {
        Random random = new Random(seed);
        List<Change> all = of(framework);
        List<String> kinds =
                all.stream().map(SingleChanges::kind).distinct().sorted().toList();
        List<Change> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String kind = kinds.get(random.nextInt(kinds.size()));
            List<Change> alike =
                    all.stream().filter(change -> kind(change).equals(kind)).toList();
            some.add(alike.get(random.nextInt(alike.size())));
        }
        return some.stream().distinct().toList();
    }

    private static String kind(Change change) {
        if (change instanceof Change.Amend<?> amend) {
            return amend.aspect().toString();
        }
        PartKind kind = change instanceof Change.Order order
                ? order.kind()
                : change.part().orElseThrow().kind();
        return change.getClass().getSimpleName() + kind;
    }

    private void ofPart(Part part) {
        changes.add(Change.retire(part.id()));
        changes.add(Change.retire(part.id()).andDependents());
        for (Aspect<?> aspect : Aspect.of(part.id().kind())) {
            amendments(part, aspect);
        }
        orders(Optional.of(part.id()), part.parts());
        part.parts().forEach(this::ofPart);
    }

    private <V> void amendments(Part part, Aspect<V> aspect) {
        if (aspect.isOptional()) {
            changes.add(Change.clear(part.id(), aspect));
        }
        values(part, aspect).forEach(value -> changes.add(Change.set(part.id(), aspect, value)));
    }

    /** Returns values that an aspect can have, some of which the framework cannot bear. */
    @SuppressWarnings("unchecked")
    private <V> List<V> values(Part part, Aspect<V> aspect) {
        Optional<V> now = part.find(aspect);
        List<?> values = now.isPresent() ? values(now.get()) : List.of();
        if (aspect == Aspect.SKILL_PRINTED_NAME) {
            values = List.of("印刷された名前");
        } else if (aspect == Aspect.SKILL_CATEGORY) {
            values = framework.categories().stream().map(SkillCategory::id).toList();
        } else if (aspect == Aspect.FAMILY_SCALE) {
            values = Stream.concat(framework.scales().stream().map(LevelScale::id), Stream.of(SCALE))
                    .toList();
        } else if (aspect == Aspect.FAMILY_ITEM_WITHIN) {
            values = Stream.concat(
                            framework.families().stream()
                                    .flatMap(family -> family.items().stream())
                                    .map(IndicatorItem::id),
                            Stream.of(IndicatorItemId.of("yama", "none")))
                    .toList();
        } else if (aspect == Aspect.JOB_TYPE_GROUP || aspect == Aspect.JOB_TYPE_GROUP_WITHIN) {
            values = Stream.concat(
                            framework.jobTypeGroups().stream().map(JobTypeGroup::id),
                            Stream.of(JobTypeGroupId.of("yama", "none")))
                    .toList();
        } else if (aspect == Aspect.SKILL_LEVEL_DESCRIPTIONS) {
            values = List.of(List.of(LevelDescription.of(
                    framework.scales().get(0).levels().get(0).id(), WORDS)));
        } else if (aspect.isOptional()) {
            values = List.of(WORDS);
        } else if (aspect == Aspect.SKILL_ALIASES) {
            values = List.of(
                    List.of("別名"), List.of(framework.skills().get(0).name().toString()));
        } else if (aspect == Aspect.JUDGEMENT_ROLES) {
            values = rolesOf((List<RoleId>) now.orElseThrow());
        }
        return (List<V>) values;
    }

    private List<?> values(Object now) {
        if (now instanceof Wording) {
            return List.of(WORDS, framework.skills().get(0).name());
        }
        if (now instanceof Integer number) {
            return List.of(1, number + 1, number + 1_000);
        }
        if (now instanceof Boolean) {
            return List.of(true, false);
        }
        if (now instanceof String) {
            return List.of("別の名前");
        }
        if (now instanceof Provenance) {
            return List.of(Invented.sample(), Invented.published(8), now);
        }
        if (now instanceof Importance) {
            return List.of(Importance.values());
        }
        if (now instanceof LowestLevel) {
            return List.of(LowestLevel.values());
        }
        if (now instanceof ExamLink.Kind) {
            return List.of(ExamLink.Kind.values());
        }
        if (now instanceof Knowledge<?>) {
            return List.of(
                    Knowledge.none(),
                    Knowledge.unknown(WORDS),
                    Knowledge.known(new Guide.Figure(
                            WORDS, framework.jobTypes().get(0).items().get(0).requirement())));
        }
        if (now instanceof Requirement requirement) {
            return requirements(requirement).toList();
        }
        return others(now);
    }

    /** Returns identifiers of the same type, and one that is not there. */
    private List<?> others(Object now) {
        if (now instanceof ScaleId) {
            return Stream.concat(framework.scales().stream().map(LevelScale::id), Stream.of(SCALE))
                    .toList();
        }
        return now instanceof QuotientId
                ? Stream.concat(
                                framework.quotients().stream().map(Quotient::id),
                                Stream.of(QuotientId.of("yama", "none")))
                        .toList()
                : List.of();
    }

    private List<List<RoleId>> rolesOf(List<RoleId> now) {
        List<RoleId> all = framework.roles().stream().map(Role::id).toList();
        List<RoleId> reversed = new ArrayList<>(now);
        Collections.reverse(reversed);
        return List.of(all, now.subList(0, 1), reversed, List.of(RoleId.of("yama", "none")));
    }

    /** Returns requirements of more, of less and of other things than one. */
    private Stream<Requirement> requirements(Requirement now) {
        Requirement other = framework.jobTypes().get(0).items().get(0).requirement();
        Stream<Requirement> around =
                Stream.of(other, Requirement.allOf(now, other), Requirement.anyOf(now, other), Requirement.anyOf(now));
        return Stream.concat(Stream.concat(around, now.parts().stream()), alike(now));
    }

    /** Returns requirements of the same at every level, and in fewer and more skills. */
    private Stream<Requirement> alike(Requirement now) {
        if (now instanceof SkillRequirement skill) {
            return framework.scaleOf(skill.skill()).levels().stream()
                    .map(level -> Requirement.skill(skill.skill(), level.id()));
        }
        if (now instanceof GroupRequirement group) {
            return framework.scale(group.level().scale()).levels().stream()
                    .flatMap(level -> Stream.of(1, group.count(), group.count() + 1)
                            .flatMap(count -> Stream.of(group.scope(), SkillScope.any())
                                    .map(scope -> Requirement.atLeast(count, scope, level.id()))));
        }
        if (now instanceof AllOf all) {
            return all.parts().stream().flatMap(this::alike).map(part -> new AllOf(replaced(all.parts(), part)));
        }
        return now instanceof AnyOf any
                ? any.parts().stream().flatMap(this::alike).map(part -> new AnyOf(replaced(any.parts(), part)))
                : Stream.empty();
    }

    private static List<Requirement> replaced(List<Requirement> parts, Requirement first) {
        List<Requirement> replaced = new ArrayList<>(parts);
        replaced.set(0, first);
        return replaced;
    }

    private void orders(Optional<PartId> owner, List<Part> parts) {
        for (PartKind kind : PartKind.values()) {
            List<PartId> ids =
                    parts.stream().map(Part::id).filter(id -> id.kind() == kind).toList();
            if (!ids.isEmpty()) {
                List<PartId> reversed = new ArrayList<>(ids);
                Collections.reverse(reversed);
                changes.add(new Change.Order(kind, owner, reversed));
                changes.add(new Change.Order(kind, owner, ids.subList(0, 1)));
            }
        }
    }

    private void additions() {
        Skill skill = Skill.builder()
                .id(SkillId.of("yama", "climbing"))
                .number(10_000)
                .name(Invented.wording("登山"))
                .provenance(Invented.sample())
                .scale(framework.scales().get(0).id())
                .build();
        LevelScale scale = framework.scales().get(0);
        SkillId first = framework.skills().get(0).id();
        LevelScale scaleOfFirst = framework.scaleOf(first);
        Requirement lowest =
                Requirement.skill(first, scaleOfFirst.atSteps(1).orElseThrow().id());
        Requirement judged = Requirement.judgement(framework.judgements().get(0).id());
        changes.add(Change.add(skill));
        changes.add(Change.add(skill).behind(PartId.of(first)));
        changes.add(Change.add(framework.skills().get(0)));
        changes.add(Change.add(Invented.scale()));
        changes.add(Change.add(Invented.level(LevelId.of(scale.id(), "more"))));
        changes.add(
                Change.add(Level.of(LevelId.of(scale.id(), "between"), Invented.wording("間のレベル"), Invented.sample()))
                        .behind(PartId.of(scale.levels().get(0).id())));
        changes.add(Change.add(SkillCategory.of(Invented.CATEGORY, WORDS, Invented.sample())));
        IndicatorItem axe = IndicatorItem.builder()
                .id(IndicatorItemId.of("yama", "axe"))
                .name(WORDS)
                .provenance(Invented.sample())
                .build();
        IndicatorFamily.Builder family = IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("yama", "family"))
                .name(WORDS)
                .provenance(Invented.sample());
        changes.add(Change.add(family.scale(scale.id()).build()));
        changes.add(Change.add(IndicatorFamily.builder()
                .id(IndicatorFamilyId.of("yama", "things"))
                .name(WORDS)
                .addItem(axe)
                .provenance(Invented.sample())
                .build()));
        for (IndicatorFamily existing : framework.families()) {
            changes.add(Change.add(existing.id(), axe));
            existing.items().forEach(item -> {
                changes.add(Change.add(existing.id(), axe).behind(PartId.of(existing.id(), item.id())));
                framework.families().forEach(other -> changes.add(Change.add(other.id(), item)));
            });
        }
        changes.add(Change.add(Role.of(Invented.ELDER, WORDS, Invented.sample())));
        changes.add(Change.add(Judgement.of(
                JudgementId.of("yama", "brave"),
                WORDS,
                List.of(framework.roles().get(0).id()),
                Invented.sample())));
        changes.add(Change.add(Invented.quotient()));
        changes.add(Change.add(Edition.of("yama-exams", "1.0.0")));
        changes.add(Change.add(
                ExamLink.of(first, ExamId.of("yama", "guide"), ExamLink.Kind.EXAM, "山岳検定", Invented.sample())));
        changes.add(Change.add(Invented.jobType(Invented.RANGER, "山岳案内人")
                .addItem(JobTypeItem.of(judged, Invented.sample()))
                .build()));
        changes.add(Change.add(Rank.of(RankId.of("yama", "chief"), WORDS, Invented.sample())));
        for (JobType jobType : framework.jobTypes()) {
            for (Importance importance : Importance.values()) {
                changes.add(Change.add(
                        jobType.id(), JobTypeItem.of(lowest, Invented.sample()).withImportance(importance)));
                changes.add(Change.add(
                        jobType.id(), JobTypeItem.of(judged, Invented.sample()).withImportance(importance)));
            }
        }
        for (Rank rank : framework.ranks()) {
            for (Importance importance : Importance.values()) {
                changes.add(Change.add(
                        rank.id(),
                        RankTarget.builder()
                                .id(TargetId.of("yama", "target"))
                                .quotient(framework.quotients().get(0).id())
                                .wording(WORDS)
                                .requirement(lowest)
                                .importance(importance)
                                .reading(Invented.sample())
                                .provenance(Invented.sample())
                                .build()));
            }
            framework.ranks().stream()
                    .flatMap(other -> other.targets().stream())
                    .forEach(target -> changes.add(Change.add(rank.id(), target)));
            changes.add(Change.add(
                    rank.id(), Guide.of(GuideKind.SKILL_LEVEL, Knowledge.unknown(WORDS), Invented.sample())));
        }
        changes.add(Change.set(PartId.of(SkillId.of("yama", "none")), Aspect.SKILL_NAME, WORDS));
    }

    private void rescales() {
        for (LevelScale from : framework.scales()) {
            LevelScale.Builder to =
                    LevelScale.builder().id(SCALE).lowest(from.lowest()).provenance(Invented.sample());
            List<Level> levels = from.levels();
            for (Level level : levels) {
                to.addLevel(Level.of(LevelId.of(SCALE, level.id().code()), level.label(), Invented.sample()));
            }
            LevelScale scale = to.build();
            changes.add(Change.replaceScale(toSame(from, scale, 0), Invented.published(9)));
            changes.add(Change.replaceScale(toSame(from, scale, Math.min(2, levels.size())), Invented.published(9)));
        }
    }

    /** Maps each level to that of the same place, and the lowest to none. */
    private static LevelMap toSame(LevelScale from, LevelScale to, int none) {
        LevelMap.Builder map = LevelMap.builder(from, to);
        for (int i = 0; i < from.levels().size(); i++) {
            LevelId level = from.levels().get(i).id();
            if (i < none) {
                map.none(level);
            } else {
                map.to(level, to.levels().get(i).id());
            }
        }
        return map.build();
    }
}
