package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.requirement.RoleId;

/**
 * The roles that are read as judging whether a target is met; the policy names mentors (p.14) and does not say who judges.
 *
 * @since 0.1.0
 */
public final class TokyoRoles {

    /** メンター: mentor. */
    public static final RoleId MENTOR = RoleId.of("tokyo-dsm", "mentor");

    /** 管理職: manager. */
    public static final RoleId MANAGER = RoleId.of("tokyo-dsm", "manager");

    private TokyoRoles() {}
}
