package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.control.Publications;
import nl.regiospiegel.figures.publishing.entity.Draft;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.Offer.History;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Publishing;
import nl.regiospiegel.figures.publishing.entity.Visibility;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Says what publications are, in the reader's language. */
@ApplicationScoped
public class PublicationWords {

    private static final String TEXTS = "nl.regiospiegel.figures.publishing.texts";

    @Inject
    private UsableIndicators indicators;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Publications publications;

    @Inject
    private Regions regions;

    @Inject
    private Language language;

    DraftLine draft(Draft draft) {
        var subject = draft.subject();
        return new DraftLine(
                subject.indicator() + " " + subject.period(),
                indicator(subject.indicator(), speaking.region().orElseThrow()),
                subject.indicator().value(),
                period(subject.period()),
                draft.figures(),
                draft.changes(),
                draft.published(),
                draft.submitted());
    }

    PublicationLine line(Publication publication) {
        var offer = publication.offer();
        return new PublicationLine(
                offer.id(),
                name(offer.region()),
                indicator(offer.subject().indicator(), offer.region()),
                offer.subject().indicator().value(),
                period(offer.subject().period()),
                publication.state().name(language.getLocale()),
                publications.isOwn(publication) ? readers(offer.terms().grant()) : null,
                StatingPublications.publishing(publication)
                        .map(Publishing::on)
                        .map(this::day)
                        .orElseGet(() -> day(offer.submittedAt())),
                offer.demonstration());
    }

    /** As the region calls it; only its code when it no longer defines it. */
    private String indicator(IndicatorCode code, RegionId region) {
        return indicators
                .find(code.value(), region.value())
                .map(each -> language.choose(each.name().nl(), each.name().en()))
                .orElse(code.value());
    }

    /** Name of an indicator of the speaking region and period. */
    String heading(PublicationSubject subject) {
        return indicator(subject.indicator(), speaking.region().orElseThrow()) + ", " + period(subject.period());
    }

    /** When and where figures were public before. */
    String history(History history) {
        return day(history.on()) + (history.where() == null ? "" : ", " + history.where());
    }

    String period(Period period) {
        return period.name(language.getLocale());
    }

    /** Needs a transaction. */
    String name(RegionId id) {
        return regions.seek(id)
                .map(region -> language.choose(region.name().nl(), region.name().en()))
                .orElse(id.value());
    }

    String readers(Grant grant) {
        return grant.visibility() == Visibility.NAMED
                ? grant.regions().stream().map(this::name).collect(Collectors.joining(", "))
                : grant.visibility().name(language.getLocale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLocale())
                .format(day);
    }

    String day(Instant moment) {
        return day(moment.atZone(Today.ZONE).toLocalDate());
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.getLocale())
                .format(moment.atZone(Today.ZONE));
    }

    /** What went wrong, by the codes that came back in the address; an unknown code is said in general. */
    List<String> problems(String[] codes) {
        return codes == null
                ? List.of()
                : Stream.of(codes)
                        .map(code -> says("problem." + code) ? say("problem." + code) : say("problem.other"))
                        .distinct()
                        .toList();
    }

    /** What went well, {@code null} when nothing was done. */
    String done(String code) {
        return code != null && says("done." + code) ? say("done." + code) : null;
    }

    String say(String key) {
        return texts().getString(key);
    }

    private boolean says(String key) {
        return texts().containsKey(key);
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(TEXTS, language.getLocale());
    }
}
