package nl.regiospiegel.figures.quality.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.quality.boundary.QualityReport.MarkCount;
import nl.regiospiegel.figures.quality.control.JudgeQuality;
import nl.regiospiegel.figures.quality.entity.IndicatorQuality;
import nl.regiospiegel.figures.quality.entity.PeriodQuality;
import nl.regiospiegel.figures.quality.entity.QualityMark;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The quality of the figures of the speaking region, for page and API alike. */
@RequestScoped
class QualityOfRegion {

    @Inject
    private JudgeQuality judging;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private Language language;

    @Transactional
    public RegionDescription region() {
        return configurations.description(regions.find(speaking.region().orElseThrow()));
    }

    @Transactional
    public List<IndicatorQuality> lines(LocalDate asOf) {
        return judging.of(region(), asOf);
    }

    /** The day that a text says, when it is not still to come; what is wrong with it is added to the faults. */
    Optional<LocalDate> day(String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var day = AskedDay.parse(text.strip()).filter(each -> !each.isAfter(Today.day()));
        if (day.isEmpty()) {
            faults.add(Fault.inQuery(
                    "vintageAsOf",
                    "not-a-date",
                    language.choose(
                            "Geef voor vintageAsOf een dag tot en met vandaag, zoals 2024-01-31.",
                            "Give vintageAsOf a day up to today, such as 2024-01-31.")));
        }
        return day;
    }

    List<MarkCount> summary(List<IndicatorQuality> lines) {
        return Arrays.stream(QualityMark.values())
                .map(mark -> new MarkCount(mark.code(), mark.name(language.getLocale()), count(lines, mark)))
                .toList();
    }

    private static int count(List<IndicatorQuality> lines, QualityMark mark) {
        return (int) lines.stream()
                .flatMap(line -> line.periods().stream())
                .map(PeriodQuality::marks)
                .filter(marks -> marks.contains(mark))
                .count();
    }
}
