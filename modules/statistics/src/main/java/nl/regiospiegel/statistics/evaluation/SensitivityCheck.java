package nl.regiospiegel.statistics.evaluation;

import java.util.Optional;
import nl.regiospiegel.statistics.panel.Runs;

/** What is changed to see whether an effect hangs on it. */
public enum SensitivityCheck {
    /** One donor with weight less; the runs stay. */
    LEAVE_ONE_DONOR_OUT,
    /** The implementation window one period longer on both sides. */
    LONGER_WINDOW {
        @Override
        Optional<Runs> runs(Runs runs, int fewestBefore) {
            return runs.preLength() <= fewestBefore || runs.preLength() == 1 || runs.postLength() == 1
                    ? Optional.empty()
                    : Optional.of(new Runs(runs.preFrom(), runs.preTo() - 1, runs.postFrom() + 1, runs.postTo()));
        }
    },
    /** The pre-run one period shorter, at its beginning. */
    SHORTER_PRE_RUN {
        @Override
        Optional<Runs> runs(Runs runs, int fewestBefore) {
            return runs.preLength() <= fewestBefore || runs.preLength() == 1
                    ? Optional.empty()
                    : Optional.of(new Runs(runs.preFrom() + 1, runs.preTo(), runs.postFrom(), runs.postTo()));
        }
    },
    /** A start in the middle of the pre-run, where nothing started; what comes after the pre-run takes no part. */
    PLACEBO_START {
        @Override
        Optional<Runs> runs(Runs runs, int fewestBefore) {
            var start = runs.preFrom() + runs.preLength() / 2;
            return start - runs.preFrom() < Math.max(1, fewestBefore)
                    ? Optional.empty()
                    : Optional.of(new Runs(runs.preFrom(), start, start, runs.preTo()));
        }
    };

    /** The runs of the refit, if it changes them and so many periods remain before its start. */
    Optional<Runs> runs(Runs runs, int fewestBefore) {
        return Optional.empty();
    }
}
