package nl.regiospiegel.figures.area.classification.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regiospiegel.figures.area.classification.control.TakeAreaTable;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.audit.Audited;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The form with which an administrator tries out and takes a table of areas. */
@Named
@RequestScoped
public class AreaTableForm {

    @Inject
    private MayTakeTables allowed;

    @Inject
    private TakeAreaTable tables;

    @Inject
    private AskedTable asked;

    @Inject
    private SecurityContext security;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    @Inject
    private Event<Audited> audit;

    private Part file;
    private String year;
    private String source;
    private boolean tryOut = true;
    private AreaTableAnswer answer;
    private List<String> problems = List.of();

    /** Tries the table out or takes it, and shows what came of it. */
    @Transactional(dontRollbackOn = InvalidInput.class)
    public void send() {
        try (var content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            allowed.check();
            take(content);
        } catch (InvalidInput invalid) {
            problems = invalid.faults().stream().map(AreaTableForm::line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(InputStream content) {
        var table = asked.read(new AskedTable.Written(year, source, Boolean.toString(tryOut)), content, language);
        var changes = tryOut ? tables.tryOut(table.table()) : tables.take(table.table(), table.source());
        if (!tryOut && !changes.nothing()) {
            audit.fire(new Audited("area-classification-taken", year, source));
        }
        answer = AreaTableAnswer.of(table.table(), changes, tryOut, stamp);
    }

    private static String line(Fault fault) {
        return (fault.pointer() == null ? "" : fault.pointer() + ": ") + fault.detail();
    }

    public boolean isAllowed() {
        return security.isCallerInRole("administrator") && allowed.allowed();
    }

    public AreaTableAnswer getAnswer() {
        return answer;
    }

    public List<String> getProblems() {
        return problems;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isTryOut() {
        return tryOut;
    }

    public void setTryOut(boolean tryOut) {
        this.tryOut = tryOut;
    }
}
