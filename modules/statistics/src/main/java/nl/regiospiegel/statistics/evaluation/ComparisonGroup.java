package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.statistics.panel.StaggeredStudy;

/** Whom a cohort is compared with. */
public enum ComparisonGroup {
    /** The units that were never treated. */
    NEVER_TREATED {
        @Override
        List<String> units(StaggeredStudy study, int period, int base) {
            return study.neverTreated();
        }
    },
    /** Those, and the units of cohorts whose window, or start if that is earlier, begins after both periods. */
    NOT_YET_TREATED {
        @Override
        List<String> units(StaggeredStudy study, int period, int base) {
            return Stream.concat(study.neverTreated().stream(), study.notYetTreated(period, base).stream())
                    .toList();
        }
    };

    abstract List<String> units(StaggeredStudy study, int period, int base);
}
