package nl.regiospiegel.figures.publishing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publishing.entity.Offer;
import nl.regiospiegel.figures.publishing.entity.Publication;
import nl.regiospiegel.figures.publishing.entity.SetFigure;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.Place;
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
                .map(Publication::offer)
                .map(this::remembered)
                .toList();
    }

    private EarlierPublication remembered(Offer offer) {
        var shown = published.of(offer);
        var hidden = shown.stream()
                .filter(figure -> figure.cell().status() == ObservationStatus.SUPPRESSED)
                .map(figure -> place(figure.place()))
                .collect(Collectors.toSet());
        return new EarlierPublication(
                sets.toHide(offer.subject(), counted(offer, shown)),
                hidden,
                offer.terms().rule());
    }

    /** The figures as they were counted in the vintages that were shown; a total is added up as it was then. */
    List<SetFigure> counted(Offer offer, List<SetFigure> shown) {
        Map<InVintage, SetFigure> counted = own.allVintages(offer.subject()).stream()
                .collect(Collectors.toMap(EarlierSets::key, Function.identity()));
        var found = new ArrayList<>(shown.stream()
                .filter(figure -> !figure.derived())
                .map(figure -> counted.getOrDefault(key(figure), figure))
                .toList());
        found.addAll(sets.totals(offer.subject(), found));
        return found;
    }

    private static InVintage key(SetFigure figure) {
        return new InVintage(figure.place(), figure.vintage().date());
    }

    private static Place place(SetFigure.Place place) {
        return new Place(place.area(), place.part());
    }
}
