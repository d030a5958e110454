package nl.regiospiegel.figures.fetching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.fetching.control.FetchSchedules;
import nl.regiospiegel.figures.fetching.entity.CodesAsText;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import nl.regiospiegel.figures.fetching.entity.Rhythm;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/** The part of the page of imports that is about fetching at CBS. */
@Named("fetchPage")
@RequestScoped
public class FetchPage {

    @Inject
    private FetchSchedules schedules;

    @Inject
    private FetchTexts texts;

    @Inject
    private HttpServletRequest request;

    /** A schedule as a row of the page. */
    public record Row(
            String id,
            String table,
            String selection,
            String rhythm,
            String next,
            String lastImport,
            boolean confirm) {}

    public boolean isMayFetch() {
        return request.isUserInRole("editor") || request.isUserInRole("administrator");
    }

    public boolean isMayConfirm() {
        return request.isUserInRole("administrator");
    }

    /** What was wrong with what was asked last. */
    public List<String> getProblems() {
        var codes = request.getParameterValues("fetchFault");
        return codes == null
                ? List.of()
                : Stream.of(codes)
                        .distinct()
                        .map(texts::fault)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** What was filled in before. */
    public Map<String, String> getFilled() {
        return FetchForm.FIELDS.stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(request.getParameter(name))
                        .orElse("")));
    }

    @Transactional
    public List<Row> getRows() {
        return schedules.all().stream().map(this::row).toList();
    }

    private Row row(FetchSchedule schedule) {
        return new Row(
                schedule.id(),
                schedule.selection().table(),
                chosen(schedule.selection()),
                rhythm(schedule.rhythm()),
                texts.moment(schedule.nextRun()),
                schedule.lastJob(),
                schedule.confirm());
    }

    private String chosen(TableSelection selection) {
        var parts = Stream.of(
                        CodesAsText.text(selection.periods()),
                        CodesAsText.text(selection.regions()),
                        CodesAsText.text(selection.measures()),
                        CodesAsText.text(selection.filters()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? texts.say("schedule.whole") : parts;
    }

    private String rhythm(Rhythm rhythm) {
        var key = "rhythm." + rhythm.kind().code();
        return rhythm.kind() == Rhythm.Kind.WEEKLY
                ? texts.say(key + ".on", texts.say("day." + rhythm.day()))
                : texts.say(key + ".on", rhythm.day());
    }
}
