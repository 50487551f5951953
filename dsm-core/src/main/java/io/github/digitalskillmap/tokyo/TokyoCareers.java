package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.career.WorkplaceId;

/**
 * Where Tokyo's ICT staff (ICT職) work, how they enter and how their careers go on (policy, p.19–24).
 *
 * <p>The policy draws a career year by year, but the drawing cannot be recovered from its text, so no path is encoded.
 *
 * @since 0.1.0
 */
public final class TokyoCareers {

    /** デジタルサービス局: the Bureau of Digital Services, the hub of job rotation. */
    public static final WorkplaceId DIGITAL_SERVICES_BUREAU = WorkplaceId.of("tokyo-dsm", "digital-services-bureau");

    /** 各局等: the other bureaus. */
    public static final WorkplaceId BUREAUS = WorkplaceId.of("tokyo-dsm", "bureaus");

    /** GovTech東京: the foundation GovTechTokyo. */
    public static final WorkplaceId GOVTECH_TOKYO = WorkplaceId.of("tokyo-dsm", "govtech-tokyo");

    /** 民間企業等: companies to which staff are sent. */
    public static final WorkplaceId COMPANIES = WorkplaceId.of("tokyo-dsm", "companies");

    /** デジタル庁: the Digital Agency of Japan. */
    public static final WorkplaceId DIGITAL_AGENCY = WorkplaceId.of("tokyo-dsm", "digital-agency");

    /** 区市町村: the municipalities of Tokyo. */
    public static final WorkplaceId MUNICIPALITIES = WorkplaceId.of("tokyo-dsm", "municipalities");

    /** Ⅰ類B採用. */
    public static final EntryRouteId CLASS_1B = EntryRouteId.of("tokyo-dsm", "class-1b");

    /** キャリア活用(主任級職)採用. */
    public static final EntryRouteId EXPERIENCED_SHUNIN = EntryRouteId.of("tokyo-dsm", "experienced-shunin");

    /** キャリア活用(課長代理級職)採用. */
    public static final EntryRouteId EXPERIENCED_KACHO_DAIRI = EntryRouteId.of("tokyo-dsm", "experienced-kacho-dairi");

    /** 管理職としてのキャリアを積む場合: the career of a manager. */
    public static final CareerModelId MANAGEMENT = CareerModelId.of("tokyo-dsm", "management");

    /** 現場で専門性を活かしたキャリアを積む場合: the career of a specialist. */
    public static final CareerModelId SPECIALIST = CareerModelId.of("tokyo-dsm", "specialist");

    /** 主任級選考: the selection for 主任. */
    public static final GateId SHUNIN_SELECTION = GateId.of("tokyo-dsm", "shunin-selection");

    /** 課長代理級職選考: the selection for 課長代理. */
    public static final GateId KACHO_DAIRI_SELECTION = GateId.of("tokyo-dsm", "kacho-dairi-selection");

    /** 管理職選考: the selection for managers. */
    public static final GateId MANAGER_SELECTION = GateId.of("tokyo-dsm", "manager-selection");

    private static final CareerSystem SYSTEM = CareerTable.encode();

    private TokyoCareers() {}

    /**
     * Returns the system of careers of the policy ver.2.0.
     *
     * @return six workplaces, three routes, two models, the balance of GQ and DQ, and four head counts; always the same instance
     */
    public static CareerSystem system() {
        return SYSTEM;
    }
}
