package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publishing.boundary.NewPublications.NewSet;
import nl.regiospiegel.figures.publishing.entity.Grant;
import nl.regiospiegel.figures.publishing.entity.Offer.History;
import nl.regiospiegel.figures.publishing.entity.PublicationSubject;
import nl.regiospiegel.figures.publishing.entity.Submission;
import nl.regiospiegel.figures.publishing.entity.Visibility;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Understands what somebody wants to publish, from the API or from the page, with every fault in it at once. */
@ApplicationScoped
public class ReadingSubmissions {

    private static final int MOST_SETS = 500;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    /**
     * Needs a transaction.
     *
     * @throws InvalidInput with every fault
     */
    Submission read(NewPublications wanted) {
        var faults = new BodyFaults(language);
        if (wanted == null) {
            faults.add(
                    "",
                    "missing-body",
                    "Stuur een JSON-object met sets en visibility.",
                    "Send a JSON object with sets and visibility.");
            throw faults.invalid();
        }
        var subjects = subjects(wanted.sets(), faults);
        var grant = grant(wanted, faults);
        var history = history(wanted, faults);
        faults.checkLength("/comment", wanted.comment());
        faults.stopIfAny();
        return new Submission(subjects, grant, history, Texts.blankToNull(wanted.comment()));
    }

    private List<PublicationSubject> subjects(List<NewSet> sets, BodyFaults faults) {
        if (sets == null || sets.isEmpty() || sets.size() > MOST_SETS) {
            faults.add(
                    "/sets",
                    "out-of-range",
                    "Kies ten minste één en ten hoogste 500 combinaties van indicator en periode.",
                    "Choose at least one and at most 500 combinations of indicator and period.");
            return List.of();
        }
        var subjects = new ArrayList<PublicationSubject>();
        for (int i = 0; i < sets.size(); i++) {
            subject(sets.get(i), "/sets/" + i, faults).ifPresent(subjects::add);
        }
        return subjects;
    }

    private Optional<PublicationSubject> subject(NewSet set, String pointer, BodyFaults faults) {
        var indicator = Optional.ofNullable(set).map(NewSet::indicator).flatMap(indicators::find);
        var period = Optional.ofNullable(set).map(NewSet::period).flatMap(Period::parse);
        if (indicator.isEmpty()) {
            faults.add(
                    pointer + "/indicator",
                    "unknown-indicator",
                    "Geef een code uit /indicators, zoals VERW-HA; hoofdletters tellen.",
                    "Give a code from /indicators, such as VERW-HA; mind the capitals.");
        }
        if (period.isEmpty()) {
            faults.add(
                    pointer + "/period",
                    "invalid-period",
                    "Geef een periode als 2023JJ00, 2023HJ01 of 2023-06-30.",
                    "Give a period such as 2023JJ00, 2023HJ01 or 2023-06-30.");
        }
        return indicator.map(Indicator::code).flatMap(code -> period.map(when -> new PublicationSubject(code, when)));
    }

    private Grant grant(NewPublications wanted, BodyFaults faults) {
        var named = wanted.regions() == null ? List.<String>of() : wanted.regions();
        var visibility = Coded.find(Visibility.class, String.valueOf(wanted.visibility()));
        if (visibility.isEmpty()) {
            faults.add(
                    "/visibility",
                    "invalid-visibility",
                    "Kies own (alleen uw regio), named (de regio's die u noemt) of all (alle regio's).",
                    "Choose own (your region only), named (the regions you name) or all (every region).");
            return Grant.OWN;
        }
        if (named.isEmpty() == (visibility.get() == Visibility.NAMED)) {
            faults.add(
                    "/regions",
                    "regions-and-visibility",
                    "Noem regio's als u met genoemde regio's deelt, en alleen dan.",
                    "Name regions when you share with named regions, and only then.");
            return Grant.OWN;
        }
        var readers = new ArrayList<RegionId>();
        for (int i = 0; i < named.size(); i++) {
            reader(named.get(i), "/regions/" + i, faults).ifPresent(readers::add);
        }
        return visibility.get() == Visibility.NAMED
                ? readers.isEmpty() ? Grant.OWN : Grant.to(readers)
                : new Grant(visibility.get(), List.of());
    }

    private Optional<RegionId> reader(String id, String pointer, BodyFaults faults) {
        var self = regions.find(speaking.region().orElseThrow());
        var known = Optional.ofNullable(id)
                .filter(RegionId::isValid)
                .map(RegionId::new)
                .flatMap(regions::seek)
                .filter(region -> region.demonstration() == self.demonstration())
                .filter(region -> !region.id().equals(self.id()));
        if (known.isEmpty()) {
            faults.add(
                    pointer,
                    "unknown-region",
                    "Dit is geen andere regio om mee te delen. De ids staan op /regions.",
                    "This is no other region to share with. The ids are at /regions.");
        }
        return known.map(region -> region.id());
    }

    private History history(NewPublications wanted, BodyFaults faults) {
        var on = Texts.blankToNull(wanted.publishedOn());
        var where = Texts.blankToNull(wanted.publishedWhere());
        faults.checkLength("/publishedWhere", where);
        if (on == null) {
            if (where != null) {
                faults.add(
                        "/publishedOn",
                        "missing-day",
                        "Geef ook de dag waarop de cijfers openbaar werden.",
                        "Also give the day on which the figures became public.");
            }
            return null;
        }
        return day(on, faults).map(day -> new History(day, where)).orElse(null);
    }

    private Optional<LocalDate> day(String text, BodyFaults faults) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isAfter(Today.day())) {
                return Optional.of(day);
            }
            faults.add("/publishedOn", "in-future", "Deze dag komt nog.", "This day is still to come.");
        } catch (DateTimeException broken) {
            faults.add(
                    "/publishedOn",
                    "invalid-day",
                    "Geef de dag als jaar-maand-dag, zoals 2024-05-01.",
                    "Give the day as year-month-day, such as 2024-05-01.");
        }
        return Optional.empty();
    }
}
