package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** What the speaking region showed others before, with the numbers behind what it hid. */
@ApplicationScoped
public class EarlierSets {

    private static final String SHOWN =
            """
            where region_id = ? and indicator = any (?) and period_kind = ? and period = ? and granted <> '{}'
              and state in ('published', 'withdrawn') order by published_at, id
            """;

    private record InVintage(SetFigure.Place place, LocalDate vintage) {}

    @Inject
    private Sql sql;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private PublishedSets published;

    @Inject
    private OwnSets own;

    @Inject
    private MakingSets sets;

    /** Those about these indicators in this period, oldest first. */
    List<EarlierPublication> of(Period period, Set<String> about) {
        return sql
                .list(
                        Publications.COLUMNS + SHOWN,
                        PublicationRow::read,
                        speaking.region().orElseThrow().value(),
                        about,
                        period.kind().code(),
                        period.code())
                .stream()
                .map(this::remembered)
                .toList();
    }

    private EarlierPublication remembered(Publication publication) {
        var offer = publication.offer();
        var made = madeAt(publication);
        var shown = published.of(offer);
        var hidden = shown.stream()
                .filter(EarlierSets::isHidden)
                .map(figure -> place(figure.place()))
                .collect(Collectors.toSet());
        return new EarlierPublication(
                sets.toHide(offer.subject(), counted(publication, shown), made),
                hidden,
                offer.terms().rule());
    }

    /** The figures as they were counted in the vintages that were shown; a total is what it was then. */
    List<SetFigure> counted(Publication publication, List<SetFigure> shown) {
        var offer = publication.offer();
        Map<InVintage, SetFigure> counted = own.allVintages(offer.subject()).stream()
                .collect(Collectors.toMap(EarlierSets::key, Function.identity()));
        var found = new ArrayList<>(shown.stream()
                .filter(figure -> !figure.derived())
                .map(figure -> counted.getOrDefault(key(figure), figure))
                .toList());
        found.addAll(totals(
                shown,
                sets.totals(offer.subject(), found, madeAt(publication)),
                offer.terms().rule()));
        return found;
    }

    /** What was not published yet was made of what is known now. */
    private static Instant madeAt(Publication publication) {
        if (publication instanceof Publication.Published published) {
            return published.publishing().at();
        }
        return publication instanceof Publication.Withdrawn withdrawn
                ? withdrawn.publishing().at()
                : Instant.now();
    }

    /**
     * Totals as they were shown, of the municipalities that made the region then. What was rounded is counted again as long as
     * that fits what was shown, and what was hidden always is.
     */
    static List<SetFigure> totals(List<SetFigure> shown, List<SetFigure> again, SuppressionRule rule) {
        Map<SetFigure.Place, SetFigure> sums =
                again.stream().collect(Collectors.toMap(SetFigure::place, Function.identity()));
        return shown.stream()
                .filter(SetFigure::derived)
                .map(figure -> {
                    var sum = sums.getOrDefault(figure.place(), figure);
                    return isHidden(figure) || fits(figure.cell(), sum.cell(), rule) ? sum : figure;
                })
                .toList();
    }

    private static boolean fits(Cell shown, Cell sum, SuppressionRule rule) {
        return fits(shown.numerator(), sum.numerator(), rule) && fits(shown.denominator(), sum.denominator(), rule);
    }

    private static boolean fits(BigDecimal shown, BigDecimal sum, SuppressionRule rule) {
        if (shown == null || sum == null) {
            return shown == null && sum == null;
        }
        return shown.subtract(sum).abs().doubleValue() <= (rule.rounding() ? 2.5 : 0);
    }

    private static boolean isHidden(SetFigure figure) {
        return figure.cell().status() == ObservationStatus.SUPPRESSED;
    }

    private static InVintage key(SetFigure figure) {
        return new InVintage(figure.place(), figure.vintage().date());
    }

    private static Place place(SetFigure.Place place) {
        return new Place(place.area(), place.part());
    }
}
