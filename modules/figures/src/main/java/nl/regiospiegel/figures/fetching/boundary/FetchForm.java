package nl.regiospiegel.figures.fetching.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.fetching.entity.CodesAsText;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The form on the page, as its fields come in; what was filled in goes back with what is wrong. */
record FetchForm(HttpServletRequest request) {

    static final List<String> FIELDS =
            List.of("table", "version", "periods", "regions", "measures", "filters", "rhythm", "day", "confirm");

    AskedFetch fetch() {
        return new AskedFetch(
                text("table").toUpperCase(java.util.Locale.ROOT),
                text("version").isEmpty() ? null : text("version"),
                CodesAsText.list(text("periods")),
                CodesAsText.list(text("regions")),
                CodesAsText.list(text("measures")),
                CodesAsText.filters(text("filters")).entrySet().stream()
                        .map(filter -> new AskedFilter(filter.getKey(), filter.getValue()))
                        .toList(),
                isChecked("confirm"),
                false);
    }

    AskedSchedule schedule() {
        var fetch = fetch();
        return new AskedSchedule(
                fetch.table(),
                fetch.version(),
                fetch.periods(),
                fetch.regions(),
                fetch.measures(),
                fetch.filters(),
                text("rhythm"),
                day(),
                fetch.confirm());
    }

    private Integer day() {
        return text("day").matches("[0-9]{1,2}") ? Integer.valueOf(text("day")) : null;
    }

    boolean isChecked(String name) {
        return request.getParameter(name) != null;
    }

    String text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }

    /** What is wrong and what was filled in, as the query of the page. */
    String query(BrokenRule refused) {
        var pairs = new ArrayList<String>();
        if (refused.faults().isEmpty()) {
            pairs.add("fetchFault=" + encoded(refused.slug()));
        }
        refused.faults().stream()
                .map(fault -> "fetchFault=" + encoded(fault.code()))
                .distinct()
                .forEach(pairs::add);
        FIELDS.stream()
                .filter(name -> !text(name).isEmpty())
                .map(name -> name + "=" + encoded(text(name)))
                .forEach(pairs::add);
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
