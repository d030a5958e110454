package nl.regiospiegel.regions.accesspoint.entity;

import nl.regiospiegel.regions.language.Coded;

/** The sorts of places where young people and parents find their way to help. */
public enum AccessPointType implements Coded {
    NEIGHBOURHOOD_TEAM,
    YOUTH_AND_FAMILY_TEAM,
    YOUTH_AND_FAMILY_CENTRE,
    GP_SUPPORT_WORKER,
    SCHOOL_FAMILY_SPECIALIST,
    FLEXIBLE_TEAM,
    AREA_CONTACT_POINT,
    CRISIS_SERVICE,
    SAFE_AT_HOME,
    GENERAL_PRACTITIONER,
    YOUTH_DOCTOR,
    MEDICAL_SPECIALIST,
    CERTIFIED_INSTITUTION,
    COURT
}
