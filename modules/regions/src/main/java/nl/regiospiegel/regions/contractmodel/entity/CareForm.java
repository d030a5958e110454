package nl.regiospiegel.regions.contractmodel.entity;

import java.util.Optional;
import nl.regiospiegel.regions.language.Coded;

/** The code list of what a contract can cover. Some forms are part of a broader one. */
public enum CareForm implements Coded {
    PREVENTION(null),
    MUNICIPAL_ACCESS(null),
    YOUTH_HELP(null),
    BASIC_CARE(YOUTH_HELP),
    LIGHT_YOUTH_HELP(BASIC_CARE),
    NEIGHBOURHOOD_TEAM(BASIC_CARE),
    GP_SUPPORT(BASIC_CARE),
    SCHOOL_SUPPORT(BASIC_CARE),
    FLEXIBLE_TEAM(YOUTH_HELP),
    SPECIALIST_YOUTH_HELP(YOUTH_HELP),
    AMBULATORY_HELP(SPECIALIST_YOUTH_HELP),
    DAY_HELP(SPECIALIST_YOUTH_HELP),
    RESIDENTIAL_HELP(SPECIALIST_YOUTH_HELP),
    FOSTER_CARE(RESIDENTIAL_HELP),
    SECURE_CARE(RESIDENTIAL_HELP),
    CRISIS_HELP(SPECIALIST_YOUTH_HELP),
    CHILD_PROTECTION(null),
    YOUTH_PROBATION(null);

    private final CareForm broader;

    CareForm(CareForm broader) {
        this.broader = broader;
    }

    public Optional<CareForm> broader() {
        return Optional.ofNullable(broader);
    }

    /** Whether this form is the other one, or a broader one that contains it. */
    public boolean contains(CareForm other) {
        return this == other || other.broader().filter(this::contains).isPresent();
    }
}
