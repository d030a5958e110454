package nl.regiospiegel.figures.observation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.UnknownIndicator;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.control.Revising;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedBreakdowns;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion.AskedVintages;
import nl.regiospiegel.figures.observation.entity.Revision;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.language.Language;

/** Finds the vintages of one indicator in one area. */
@ApplicationScoped
public class FindingRevisions {

    /** Far more than one series ever has: periods times vintages. */
    private static final int MOST = 10_000;

    @Inject
    private UnderstandingFigures understanding;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Observations observations;

    @Inject
    private AnsweringFigures answering;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    /**
     * Which series is asked for, as written.
     *
     * @param vintageAsOf only what was public on this day, {@code null} for what is public now
     */
    record AskedSeries(String area, String periodKind, String vintageAsOf) {}

    /**
     * Needs a transaction.
     *
     * @throws UnknownIndicator when the catalogue has none with this code
     * @throws nl.regiospiegel.regions.rules.InvalidInput with every other fault
     */
    RevisedSeries find(String code, AskedSeries asked, FaultsInQuery faults) {
        var indicator = indicators.find(code).orElseThrow(() -> new UnknownIndicator(code, language));
        var question = question(code, asked, faults);
        faults.complain();
        return answer(indicator, question);
    }

    private ObservationQuestion question(String code, AskedSeries series, FaultsInQuery faults) {
        var asked = new AskedFigures(
                code,
                series.area(),
                null,
                null,
                series.periodKind(),
                new AskedFigures.Parts(null, null, null, null),
                new AskedFigures.Standing(series.vintageAsOf(), null, null));
        var read = understanding.read(asked, faults);
        if (FaultsInQuery.parts(series.area()).size() != 1) {
            faults.add(
                    "area",
                    "required",
                    faults.choose(
                            "Geef voor ‘area’ één gebied op, zoals NL01.", "Give ‘area’ one area, such as NL01."));
        }
        return new ObservationQuestion(
                read.indicators(),
                read.areas(),
                read.periods(),
                AskedBreakdowns.TOTALS,
                new AskedVintages(read.vintages().asOf(), null, true),
                read.demonstration());
    }

    private RevisedSeries answer(Indicator indicator, ObservationQuestion question) {
        var figures = observations.some(question, observations.known(question), null, MOST);
        var stating = answering.stating(question.demonstration());
        var revisions = Revising.of(figures, figure -> stating.state(figure).value());
        return new RevisedSeries(
                indicator.code().value(),
                language.choose(indicator.name().nl(), indicator.name().en()),
                indicator.unit().code(),
                question.areas().get(0).value(),
                stating.areaName(question.areas().get(0).value()),
                question.vintages().asOf(),
                question.demonstration(),
                stated(revisions, stating),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                stating.sources());
    }

    /** From the last back, so that the first met of each period is its latest. */
    private static List<StatedRevision> stated(List<Revision> revisions, Stating stating) {
        var met = new HashSet<String>();
        var stated = new ArrayList<StatedRevision>();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            var revision = revisions.get(i);
            var figure = revision.figure();
            var latest = met.add(Optional.ofNullable(figure.region()).orElse("") + figure.period());
            stated.add(0, StatedRevision.of(revision, stating.state(figure), latest));
        }
        return stated;
    }
}
