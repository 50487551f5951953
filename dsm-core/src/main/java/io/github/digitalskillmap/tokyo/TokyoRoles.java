package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.requirement.RoleId;

/**
 * The roles of people. Mentors and managers are read as judging whether a target is met; the policy does not say who judges.
 * Mentees, mentors and the secretariat take part in the assessment of levels (policy, p.14).
 *
 * @since 0.1.0
 */
public final class TokyoRoles {

    /** メンター: mentor. */
    public static final RoleId MENTOR = RoleId.of("tokyo-dsm", "mentor");

    /** 管理職: manager. */
    public static final RoleId MANAGER = RoleId.of("tokyo-dsm", "manager");

    /** メンティー: mentee, the person whose levels are assessed. */
    public static final RoleId MENTEE = RoleId.of("tokyo-dsm", "mentee");

    /** 事務局: the secretariat, デジタルサービス局. */
    public static final RoleId SECRETARIAT = RoleId.of("tokyo-dsm", "secretariat");

    private TokyoRoles() {}
}
