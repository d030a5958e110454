package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.job.control.AskedSettings;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.ImportLimits;
import nl.regiospiegel.figures.importing.job.control.TableTitles;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.regions.rules.Fault;

/** The page with the imports of the region and the form to send a file. */
@Named("importsPage")
@RequestScoped
public class ImportsPage {

    private static final int STEP = 50;

    @Inject
    private ImportJobs jobs;

    @Inject
    private ImportLimits limits;

    @Inject
    private ImportTexts texts;

    @Inject
    private AskedSettings asked;

    @Inject
    private SourceTables tables;

    @Inject
    private HttpServletRequest request;

    private List<ImportJob> jobsOfRegion;

    /** An import as a row of the page. */
    public record Row(String id, String name, String table, String sent, String state, String result) {}

    @Transactional
    public List<Row> getRows() {
        return newest().stream()
                .map(job -> new Row(
                        job.id(),
                        job.file().name().isEmpty()
                                ? texts.say("imports.noName")
                                : job.file().name(),
                        Optional.ofNullable(job.table()).orElse("–"),
                        texts.moment(job.createdAt()) + ", " + job.createdBy(),
                        texts.state(job),
                        texts.result(job)))
                .toList();
    }

    /** Whether there is work going on, so that the page is soon old. */
    public boolean isBusy() {
        return newest().stream().anyMatch(job -> job.state().isBusy());
    }

    public boolean isMaySend() {
        return request.isUserInRole("editor") || request.isUserInRole("administrator");
    }

    public String getFileHint() {
        return texts.say("imports.file.hint", limits.megabytes());
    }

    /** What was wrong with what was sent last; what was filled in is in the address and is judged again, with its values. */
    public List<String> getProblems() {
        var codes = request.getParameterValues("fault");
        if (codes == null) {
            return List.of();
        }
        var filledIn = asked.faultsIn(filledIn());
        var others = Stream.of(codes)
                .distinct()
                .filter(code ->
                        filledIn.stream().noneMatch(fault -> fault.code().equals(code)))
                .map(code -> texts.refusal(code, shown(code)))
                .filter(text -> !text.isEmpty());
        return Stream.concat(filledIn.stream().map(Fault::detail), others).toList();
    }

    private Map<String, String> filledIn() {
        return AskedSettings.METADATA.stream()
                .filter(name -> request.getParameter(name) != null)
                .collect(Collectors.toMap(Function.identity(), request::getParameter));
    }

    private Object[] shown(String code) {
        return code.equals("upload-too-large") ? new Object[] {limits.megabytes()} : new Object[] {"", ""};
    }

    /** The metadata that can be given, with what was filled in before. */
    public List<MetadataField> getFields() {
        return AskedSettings.METADATA.stream()
                .map(name -> MetadataField.of(name, linked().value(name), null, texts))
                .toList();
    }

    /** Whether there are imports beside those shown. */
    public boolean isMore() {
        return all().size() > shown();
    }

    /** How many are shown to somebody who wants to see more. */
    public int getShownWithMore() {
        return shown() + STEP;
    }

    private int shown() {
        var rows = request.getParameter("shown");
        return rows != null && rows.matches("[0-9]{1,6}") ? Math.max(STEP, Integer.parseInt(rows)) : STEP;
    }

    /** Whether something of it is filled in. */
    public boolean isFilled() {
        return !linked().isEmpty();
    }

    private LinkedFile linked() {
        return new LinkedFile(request::getParameter, request.getParameter("fault") != null, this::isNational);
    }

    private boolean isNational(String table) {
        return tables.find(List.of(table)).stream()
                .anyMatch(found -> TableTitles.STATISTICS_NETHERLANDS.equals(found.publisher()));
    }

    private List<ImportJob> newest() {
        return all().stream().limit(shown()).toList();
    }

    private List<ImportJob> all() {
        if (jobsOfRegion == null) {
            jobsOfRegion = jobs.all();
        }
        return jobsOfRegion;
    }
}
