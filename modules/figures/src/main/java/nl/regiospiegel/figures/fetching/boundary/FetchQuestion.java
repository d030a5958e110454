package nl.regiospiegel.figures.fetching.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Understands what is asked to be fetched; every fault is told at once. */
final class FetchQuestion {

    private static final int MOST_CODES = 1_000;

    private final Locale locale;
    private final List<Fault> faults = new ArrayList<>();

    private FetchQuestion(Locale locale) {
        this.locale = locale;
    }

    /** A selection and when to fetch it. */
    record Planned(TableSelection selection, Rhythm rhythm) {}

    /** @throws InvalidInput with every fault at once */
    static TableSelection read(AskedFetch asked, Locale locale) {
        var question = new FetchQuestion(locale);
        var selection = question.selection(asked);
        question.refuse();
        return selection.orElseThrow();
    }

    /** @throws InvalidInput with every fault at once */
    static Planned read(AskedSchedule asked, Locale locale) {
        var question = new FetchQuestion(locale);
        var selection = question.selection(asked == null ? null : asked.fetch());
        var rhythm = asked == null ? Optional.<Rhythm>empty() : question.rhythm(asked.rhythm(), asked.day());
        question.refuse();
        return new Planned(selection.orElseThrow(), rhythm.orElseThrow());
    }

    private Optional<TableSelection> selection(AskedFetch asked) {
        if (asked == null) {
            fault("table", "invalid-table");
            return Optional.empty();
        }
        if (!TableSelection.isTable(asked.table())) {
            fault("table", "invalid-table", text(asked.table()));
        }
        var version = asked.version() == null
                ? Optional.of(OdataVersion.V3)
                : Coded.find(OdataVersion.class, asked.version());
        if (version.isEmpty()) {
            fault("version", "invalid-version", text(asked.version()));
        }
        var selection = new TableSelection(
                version.orElse(OdataVersion.V3),
                text(asked.table()),
                codes("periods", asked.periods()),
                codes("regions", asked.regions()),
                codes("measures", asked.measures()),
                filters(asked.filters()));
        if (asked.isConfirm() && asked.isDryRun()) {
            fault("confirm", "confirm-and-dry-run");
        }
        return Optional.of(selection);
    }

    private List<String> codes(String name, List<String> codes) {
        if (codes == null) {
            return List.of();
        }
        if (codes.size() > MOST_CODES) {
            fault(name, "too-many-codes", name);
        }
        codes.stream()
                .filter(code -> code == null || !TableSelection.isCode(code))
                .forEach(code -> fault(name, "invalid-code", text(code)));
        return codes.stream().map(FetchQuestion::text).distinct().toList();
    }

    private Map<String, List<String>> filters(List<AskedFilter> asked) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var filter : asked == null ? List.<AskedFilter>of() : asked) {
            var name = filter == null ? "" : text(filter.dimension());
            var codes = codes("filters", filter == null ? null : filter.codes());
            if (!TableSelection.isDimension(name) || codes.isEmpty() || filters.put(name, codes) != null) {
                fault("filters", "invalid-filter", name);
            }
        }
        return filters;
    }

    private Optional<Rhythm> rhythm(String code, Integer day) {
        var kind = Coded.find(Rhythm.Kind.class, text(code));
        if (kind.isEmpty()) {
            fault("rhythm", "invalid-rhythm", text(code));
        }
        if (day == null || kind.isPresent() && !Rhythm.isDay(kind.get(), day)) {
            fault("day", "invalid-day");
            return Optional.empty();
        }
        return kind.map(known -> new Rhythm(known, day));
    }

    private void fault(String name, String code) {
        fault(name, code, "");
    }

    private void fault(String name, String code, String value) {
        var text = FetchTexts.say(locale, "fault." + code);
        faults.add(Fault.inBody(name, "/" + name, code, value.isEmpty() ? text : text + " (" + value + ")"));
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static String text(String asked) {
        return asked == null ? "" : asked.strip();
    }
}
