package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.evaluation.Studies;
import nl.regiospiegel.comparison.evaluation.keeping.entity.KeptEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import nl.regiospiegel.regions.speaking.RegionId;

/** Evaluations that somebody looks at, to be tried. */
final class PassingTrials {

    static final RegionId REGION = new RegionId("den-haag");

    private PassingTrials() {}

    static PassingRun run() {
        return new PassingRun(
                REGION, Studies.of(RealRegions.region(REGION.value())).specification());
    }

    static KeptEvaluation answer(PassingRun run, String figures) {
        var specification = run.specification();
        return new KeptEvaluation(
                run.region(),
                specification.hash(),
                figures,
                specification.canonical(),
                "1",
                List.of("*"),
                new WrittenAnswer("{}", "{}", "", ""),
                false,
                Instant.now());
    }
}
