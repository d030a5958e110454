package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.job.control.DecideImport;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.PreviewImport;
import nl.regiospiegel.figures.importing.job.control.UnknownImport;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.staging.entity.NumberedRemark;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The page of one import: how far it is, what it would change, what is wrong and what can be decided. */
@Named("importPage")
@RequestScoped
public class ImportPage {

    private static final int FAULTS_SHOWN = 200;

    @Inject
    private ImportJobs jobs;

    @Inject
    private PreviewImport preview;

    @Inject
    private DecideImport deciding;

    @Inject
    private ImportTexts texts;

    @Inject
    private HttpServletRequest request;

    private ImportJob job;
    private List<FaultRow> faults = List.of();
    private List<MetadataField> asked = List.of();
    private boolean moreFaults;

    /** A term and its value. */
    public record Fact(String term, String value) {}

    /** A remark as a row of the page. */
    public record FaultRow(String severity, String row, String column, String value, String detail, String remedy) {}

    /** Answers with the page for what does not exist when the region has no such import. */
    @Transactional
    public void load() throws IOException {
        try {
            job = jobs.find(Optional.ofNullable(request.getParameter("id")).orElse(""));
        } catch (UnknownImport unknown) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        var remarks = preview.remarks(job, 0, FAULTS_SHOWN + 1);
        moreFaults = remarks.size() > FAULTS_SHOWN;
        faults = remarks.stream().limit(FAULTS_SHOWN).map(this::row).toList();
        asked = preview.asked(job).stream()
                .map(AskedMetadata::of)
                .map(missing -> MetadataField.of(missing.name(), filled(missing), missing.why(), texts))
                .toList();
    }

    private String filled(AskedMetadata missing) {
        return Optional.ofNullable(request.getParameter(missing.name())).orElse(missing.suggestion());
    }

    /** Whether something is filled in that nobody has said. */
    public boolean isSuggested() {
        return asked.stream().anyMatch(field -> field.value() != null && request.getParameter(field.name()) == null);
    }

    private FaultRow row(NumberedRemark numbered) {
        var remark = numbered.remark();
        return new FaultRow(
                texts.say("severity." + remark.severity().code()),
                remark.row() == 0 ? texts.say("import.wholeFile") : texts.number(remark.row()),
                remark.column(),
                remark.value(),
                remark.detail(),
                remark.remedy());
    }

    public ImportJob getJob() {
        return job;
    }

    public String getName() {
        return job == null || job.file().name().isEmpty()
                ? texts.say("import.title")
                : job.file().name();
    }

    public boolean isBusy() {
        return job != null && job.state().isBusy();
    }

    /** Whether figures were stored that nobody else sees yet. */
    public boolean isPublishable() {
        return job != null && job.state() == ImportState.CONFIRMED && !job.national();
    }

    public String getState() {
        return texts.state(job);
    }

    public String getSummary() {
        return texts.summary(job);
    }

    /** In the reader's own language where there is such a text, else as it was written down. */
    public String getMessage() {
        return job.message() == null ? null : job.message().text();
    }

    public boolean isBad() {
        return List.of(ImportState.REFUSED, ImportState.FAILED, ImportState.INTERRUPTED)
                .contains(job.state());
    }

    public String getStage() {
        return texts.say("stage." + job.progress().stage().code());
    }

    public String getRowsRead() {
        return texts.say("import.rows", texts.number(job.progress().rows()));
    }

    public String getRemaining() {
        return texts.remaining(job.progress().remainingSeconds());
    }

    public List<Fact> getFacts() {
        var kind = job.national() ? "import.kind.national" : "import.kind.own";
        return Stream.of(
                        fact("import.sentBy", job.createdBy() + ", " + texts.moment(job.createdAt())),
                        fact("import.format", job.format() == null ? null : texts.say("format." + job.format())),
                        fact("import.table", job.table()),
                        fact("import.kind", job.format() == null ? null : texts.say(kind)),
                        fact("import.given", texts.given(job.settings().given())),
                        fact("import.confirmedBy", job.confirmedBy()),
                        fact("import.dataSet", job.dataSet()))
                .filter(fact -> fact.value() != null)
                .toList();
    }

    private Fact fact(String term, String value) {
        return new Fact(texts.say(term), value);
    }

    public List<FaultRow> getFaults() {
        return faults;
    }

    public String getFaultsMore() {
        return moreFaults ? texts.say("import.faults.more", FAULTS_SHOWN) : null;
    }

    public List<MetadataField> getAsked() {
        return asked;
    }

    public boolean isMayAnswer() {
        return maySend() && !asked.isEmpty();
    }

    public boolean isMayCancel() {
        return maySend() && job.isCancellable();
    }

    public boolean isMayConfirm() {
        return maySend() && job.isConfirmable() && refusal().isEmpty();
    }

    /** Why this account cannot confirm what waits for it; nothing when it can or when nothing waits. */
    public String getCannotConfirm() {
        return job.isConfirmable() ? refusal().map(BrokenRule::getMessage).orElse(null) : null;
    }

    private Optional<BrokenRule> refusal() {
        return deciding.refusal(job, new Decider(request.getRemoteUser(), request.isUserInRole("administrator")));
    }

    private boolean maySend() {
        return request.isUserInRole("editor") || request.isUserInRole("administrator");
    }

    public String getConfirmSummary() {
        return texts.say(
                "import.confirm.summary",
                texts.number(job.counts().fresh()),
                texts.number(job.counts().changed()));
    }

    /** What was wrong with what was decided last. */
    public List<String> getProblems() {
        var codes = request.getParameterValues("fault");
        return codes == null
                ? List.of()
                : Stream.of(codes)
                        .map(code -> texts.refusal(code, "", ""))
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
