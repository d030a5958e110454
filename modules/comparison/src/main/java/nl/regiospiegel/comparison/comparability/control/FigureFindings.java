package nl.regiospiegel.comparison.comparability.control;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.comparison.standardisation.entity.AgeStandard;
import nl.regiospiegel.figures.indicator.control.CountedThings;
import nl.regiospiegel.figures.indicator.entity.CountedIn;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/** What the figures themselves are: whether they are there, of what kind of period, how large, how final. */
final class FigureFindings {

    /** Fewer cases than this and one child more or less changes the picture. */
    static final int FEW = 10;

    private static final CountedThings COUNTED = new CountedThings();

    private final ComparedFigures compared;
    private final Saying saying;

    private FigureFindings(ComparedFigures compared) {
        this.compared = compared;
        this.saying = new Saying(compared.question().locale());
    }

    static Stream<Finding> of(ComparedFigures compared) {
        var findings = new FigureFindings(compared);
        return Stream.of(
                        findings.missing(),
                        findings.periods(),
                        findings.denominators(),
                        Prices.of(compared.question(), compared.priced()).findings(findings.saying),
                        findings.standard(),
                        findings.sizes(),
                        findings.publications(),
                        findings.traps())
                .flatMap(each -> each);
    }

    private Stream<Finding> missing() {
        var regions = compared.question().regions();
        if (compared.figures().all().isEmpty() && !regions.isEmpty()) {
            return Stream.of(saying.ofAll(FindingCode.NO_FIGURES, saying.names(regions)));
        }
        return compared.question().everyRegion().stream().flatMap(this::missing);
    }

    /** Municipalities that are not there in a period in which another part of their region is. */
    private Stream<Finding> missing(ComparedRegion region) {
        var parts = compared.subjects().stream()
                .filter(subject -> isOf(region, subject))
                .toList();
        var absent = parts.stream()
                .filter(subject -> subject.role() == Role.MUNICIPALITY)
                .filter(subject -> compared.periods().stream()
                        .anyMatch(period ->
                                !has(subject, period) && parts.stream().anyMatch(part -> has(part, period))))
                .map(Subject::name)
                .toList();
        return absent.isEmpty()
                ? Stream.empty()
                : Stream.of(saying.ofRegion(FindingCode.MISSING_MUNICIPALITIES, region, saying.some(absent)));
    }

    private boolean has(Subject subject, Period period) {
        return compared.figures().find(subject.area(), period).isPresent();
    }

    private static boolean isOf(ComparedRegion region, Subject subject) {
        return subject.region() != null && subject.region().id().equals(region.id());
    }

    /** Two areas cannot be set against each other when one has years and the other half-years. */
    private Stream<Finding> periods() {
        var other = compared.subjects().stream()
                .filter(subject -> compared.figures().onlyOtherKind().contains(subject.area()))
                .map(Subject::name)
                .toList();
        if (other.isEmpty()) {
            return Stream.empty();
        }
        var finding = saying.ofAll(FindingCode.PERIOD_KIND_DIFFERS, saying.some(other));
        return Stream.of(
                compared.use() == Use.CONTRAST && compared.subjects().size() == 2 ? finding.blocking() : finding);
    }

    /** Beside figures with their counts stand some of which nobody can see what they are a part of. */
    private Stream<Finding> denominators() {
        var without = named(Observation.PublishedValue.class::isInstance);
        var with = named(Observation.Counted.class::isInstance);
        return without.isEmpty() || with.isEmpty()
                ? Stream.empty()
                : Stream.of(saying.ofAll(FindingCode.DENOMINATOR_DIFFERS, saying.some(without), saying.some(with)));
    }

    private Stream<Finding> standard() {
        var question = compared.question();
        var standard = AgeStandard.of(question.demonstration(), question.span().kind());
        var persons = compared.figures().strata().persons(standard).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return question.adjustment().byAge()
                ? Stream.of(saying.ofAll(
                        FindingCode.STANDARDISED,
                        standard.text(),
                        NumberFormat.getIntegerInstance(saying.locale()).format(persons)))
                : Stream.empty();
    }

    private Stream<Finding> sizes() {
        var small = named(this::isSmall);
        var few = small.isEmpty()
                ? Stream.<Finding>empty()
                : Stream.of(saying.ofAll(FindingCode.SMALL_NUMBERS, saying.some(small)));
        var indicator = compared.question().indicator();
        var together = isOfTrajectories(indicator)
                        && !named(Observation.Counted.class::isInstance).isEmpty()
                ? Stream.of(saying.ofAll(FindingCode.TRAJECTORIES_NOT_INDEPENDENT))
                : Stream.<Finding>empty();
        return Stream.concat(few, together);
    }

    private boolean isSmall(Observation observation) {
        var kind = compared.question().indicator().kind();
        var ofChance = kind == KindOfStatistic.SHARE || kind == KindOfStatistic.PER_HEAD;
        return ofChance && observation instanceof Observation.Counted counted && isSmall(counted, kind);
    }

    private static boolean isSmall(Observation.Counted counted, KindOfStatistic kind) {
        var events = counted.numerator().toDouble();
        var others = counted.denominator().toDouble() - events;
        return events < FEW || kind == KindOfStatistic.SHARE && others < FEW;
    }

    /** Of trajectories one child can have several. */
    private static boolean isOfTrajectories(Indicator indicator) {
        return indicator.kind() == KindOfStatistic.SHARE
                && indicator.counts().denominator() != null
                && COUNTED.find(indicator.counts().denominator()).countedIn() == CountedIn.TRAJECTORIES;
    }

    private List<String> named(Predicate<Observation> about) {
        return compared.subjects().stream()
                .filter(subject ->
                        compared.of(subject).map(PublishedFigure::observation).anyMatch(about))
                .map(Subject::name)
                .toList();
    }

    private Stream<Finding> publications() {
        return Stream.of(provisional(), severalVintages(), statuses()).flatMap(each -> each);
    }

    private Stream<Finding> provisional() {
        return compared.figures().all().stream()
                        .anyMatch(figure -> status(figure).isProvisional())
                ? Stream.of(saying.ofAll(FindingCode.PROVISIONAL))
                : Stream.empty();
    }

    private Stream<Finding> severalVintages() {
        var vintages =
                compared.figures().all().stream().map(figure -> figure.vintage().edtf());
        return vintages.distinct().count() > 1 ? Stream.of(saying.ofAll(FindingCode.SEVERAL_VINTAGES)) : Stream.empty();
    }

    /** Two of the same period that are not equally final; one such pair says it. */
    private Stream<Finding> statuses() {
        return compared.periods().stream()
                .flatMap(period -> {
                    var there = compared.subjects().stream()
                            .filter(each -> has(each, period))
                            .toList();
                    return there.stream()
                            .filter(each -> status(each, period) != status(there.get(0), period))
                            .map(each -> differ(there.get(0), each, period));
                })
                .limit(1);
    }

    private Finding differ(Subject one, Subject other, Period period) {
        return saying.ofAll(
                FindingCode.STATUS_DIFFERS,
                one.name(),
                status(one, period).name(saying.locale()),
                other.name(),
                status(other, period).name(saying.locale()));
    }

    private PublicationStatus status(Subject subject, Period period) {
        return status(compared.figures().find(subject.area(), period).orElseThrow());
    }

    private static PublicationStatus status(PublishedFigure figure) {
        return figure.vintage().status();
    }

    private Stream<Finding> traps() {
        return compared.question().demonstration()
                ? Stream.empty()
                : compared.question().indicator().traps().stream()
                        .map(trap -> saying.ofAll(FindingCode.TRAP, saying.say(trap)));
    }
}
