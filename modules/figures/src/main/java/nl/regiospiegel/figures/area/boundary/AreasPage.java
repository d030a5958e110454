package nl.regiospiegel.figures.area.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.answers.AskedDay;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The areas as they were on a day, found by a part of their name or code. */
@Named
@RequestScoped
public class AreasPage {

    private static final int SHOWN = 400;
    private static final List<AreaKind> KINDS = Arrays.stream(AreaKind.values())
            .filter(kind -> kind != AreaKind.REGION && kind != AreaKind.CONTRACT_AREA)
            .toList();

    /** One area as the table shows it. */
    public record Row(String code, String name, String kind, String within, String validity, String links) {}

    /** A kind to choose. */
    public record Option(String value, String label, boolean chosen) {}

    @Inject
    private Areas areas;

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private List<Area> found = List.of();
    private boolean invented;

    /** Reads the question and finds the areas. */
    @Transactional
    public void load() {
        invented = speaking.region()
                .flatMap(regions::seek)
                .map(KnownRegion::demonstration)
                .orElse(false);
        found = areas.on(day()).stream()
                .filter(area -> area.demonstration() == invented)
                .filter(area -> kind().map(area.kind()::equals).orElse(true))
                .filter(fitting(getText().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Predicate<Area> fitting(String text) {
        return area -> area.name().toLowerCase(Locale.ROOT).contains(text)
                || area.code().value().toLowerCase(Locale.ROOT).contains(text);
    }

    public String getText() {
        return Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    }

    /** The day asked for, as the form shows it. */
    public String getAsOf() {
        return day().toString();
    }

    private LocalDate day() {
        return Optional.ofNullable(request.getParameter("asOf"))
                .flatMap(AskedDay::parse)
                .orElseGet(Today::day);
    }

    private Optional<AreaKind> kind() {
        var code = request.getParameter("kind");
        return code == null ? Optional.of(AreaKind.MUNICIPALITY) : Coded.find(AreaKind.class, code);
    }

    public List<Option> getKinds() {
        return KINDS.stream()
                .map(kind -> new Option(
                        kind.code(),
                        kind.name(language.getLocale()),
                        kind().filter(kind::equals).isPresent()))
                .toList();
    }

    public List<Row> getRows() {
        return found.stream().limit(SHOWN).map(this::row).toList();
    }

    public int getCount() {
        return found.size();
    }

    public boolean isCut() {
        return found.size() > SHOWN;
    }

    public boolean isInvented() {
        return invented;
    }

    private Row row(Area area) {
        return new Row(
                area.code().value(),
                area.name(),
                area.kind().name(language.getLocale()),
                joined(area.parents()),
                validity(area),
                links(area));
    }

    private static String joined(List<AreaCode> codes) {
        return String.join(", ", codes.stream().map(AreaCode::value).toList());
    }

    private String validity(Area area) {
        var from = area.validity().from();
        var to = area.validity().to();
        return (from == null ? language.choose("onbekend", "unknown") : from.toString())
                + " – "
                + (to == null ? language.choose("nu", "now") : to.minusDays(1).toString());
    }

    private String links(Area area) {
        var from = joined(area.validity().predecessors());
        var to = joined(area.validity().successors());
        return (from.isEmpty() ? "" : language.choose("uit ", "from ") + from)
                + (from.isEmpty() || to.isEmpty() ? "" : "; ")
                + (to.isEmpty() ? "" : language.choose("opgegaan in ", "went up in ") + to);
    }
}
