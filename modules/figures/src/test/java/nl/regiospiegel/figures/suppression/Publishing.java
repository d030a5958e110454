package nl.regiospiegel.figures.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.CountReference;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.suppression.entity.AdditiveOver;
import nl.regiospiegel.figures.suppression.entity.Cell;
import nl.regiospiegel.figures.suppression.entity.CountIds;
import nl.regiospiegel.figures.suppression.entity.CountKey;
import nl.regiospiegel.figures.suppression.entity.EarlierPublication;
import nl.regiospiegel.figures.suppression.entity.Place;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressedCell;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/** Publications for tests, written down cell by cell. All numbers are invented. */
final class Publishing {

    static final String NUMERATOR = "repeated";
    static final String DENOMINATOR = "started";

    private final List<Cell> cells = new ArrayList<>();
    private Set<AreaCode> municipalities = Set.of();
    private KindOfStatistic kind = KindOfStatistic.SHARE;
    private AdditiveOver additive = AdditiveOver.EVERYTHING;
    private CountIds counts = new CountIds(reference(NUMERATOR), reference(DENOMINATOR));

    static Publishing cells() {
        return new Publishing();
    }

    private static CountReference reference(String of) {
        return of == null ? null : new CountReference(of, Map.of());
    }

    Publishing counting(CountReference numerator, CountReference denominator) {
        counts = new CountIds(numerator, denominator);
        return this;
    }

    Publishing kind(KindOfStatistic other) {
        kind = other;
        return this;
    }

    Publishing additiveNowhere() {
        additive = new AdditiveOver(Set.of());
        return this;
    }

    Publishing counting(String numerator, String denominator) {
        counts = new CountIds(reference(numerator), reference(denominator));
        return this;
    }

    Publishing cell(String area, double numerator, double denominator) {
        return cell(total(area), numerator, denominator);
    }

    Publishing cell(String area, String referrer, double numerator, double denominator) {
        return cell(part(area, referrer), numerator, denominator);
    }

    Publishing cell(Place place, double numerator, double denominator) {
        cells.add(new Cell(place, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null));
        return this;
    }

    Publishing value(String area, String value) {
        cells.add(new Cell(total(area), null, null, new BigDecimal(value)));
        return this;
    }

    /** Which municipalities made the region. */
    Publishing madeOf(String... areas) {
        municipalities = Arrays.stream(areas).map(AreaCode::new).collect(Collectors.toSet());
        return this;
    }

    /** A mean of so many measurements. */
    Publishing mean(String area, int number, String value) {
        cells.add(new Cell(total(area), null, BigDecimal.valueOf(number), new BigDecimal(value)));
        return this;
    }

    PublicationSet set() {
        return new PublicationSet(counts, kind, 1, additive, List.of(), municipalities, cells);
    }

    static Place total(String area) {
        return new Place(new AreaCode(area), Breakdown.NONE);
    }

    static Place part(String area, String referrer) {
        return new Place(new AreaCode(area), Breakdown.NONE.withReferrer(referrer));
    }

    static CountKey key(String count, String area) {
        return new CountKey(count, total(area));
    }

    static Set<Place> hidden(SuppressedSet suppressed) {
        return suppressed.cells().stream()
                .filter(SuppressedCell::hidden)
                .map(SuppressedCell::place)
                .collect(Collectors.toSet());
    }

    /** The publication as it was made, for the next one to know of. */
    static EarlierPublication earlier(PublicationSet set, SuppressedSet suppressed, SuppressionRule rule) {
        return new EarlierPublication(set, hidden(suppressed), rule);
    }
}
