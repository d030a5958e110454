package nl.regiospiegel.figures.fetching.control;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.regiospiegel.figures.fetching.control.CbsDialect.Progress;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.FetchedTable;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/** Fetches one selection: describes the table, asks page after page, checks that all is there, and makes one file of it. */
final class FetchingTable {

    private final CbsDialect dialect;
    private final Conversation cbs;
    private final FetchWatch watch;
    private final TableSelection selection;
    private final KeptPages kept;
    private long rows;
    private long expected;

    FetchingTable(CbsDialect dialect, Conversation cbs, FetchWatch watch, TableSelection selection, KeptPages kept) {
        this.dialect = dialect;
        this.cbs = cbs;
        this.watch = watch;
        this.selection = selection;
        this.kept = kept;
    }

    /** @throws FetchFailure when it is not whole; what came stays in its folder for the next time */
    FetchedTable into(Path target) throws IOException {
        var table = described();
        kept.open(table.modified());
        var answers = new ArrayList<Path>();
        for (var filter : new Questions(dialect, selection, table, cbs, kept.scratch()).filters()) {
            answers.addAll(answers(table, filter));
        }
        unchanged(table);
        if (rows == 0) {
            throw FetchFailure.of(FetchProblem.NOTHING_FOUND, selection.table());
        }
        OneFile.write(target, dialect.heading(selection.table()), table, answers);
        kept.clear();
        return new FetchedTable(target, selection.table(), table.title(), table.modified(), rows);
    }

    private TableDescription described() throws IOException {
        try {
            java.nio.file.Files.createDirectories(kept.scratch().getParent());
            return dialect.describe(selection.table(), cbs, kept.scratch());
        } catch (FetchFailure failure) {
            throw failure.problem() == FetchProblem.NOT_FOUND
                    ? FetchFailure.because(failure, FetchProblem.UNKNOWN_TABLE, selection.table())
                    : failure;
        }
    }

    private List<Path> answers(TableDescription table, String filter) throws IOException {
        var files = new ArrayList<Path>();
        var asked = new HashSet<URI>();
        var count = dialect.count(selection, filter, cbs, kept.scratch()).orElse(-1);
        var here = new Progress(0, count);
        expected += Math.max(count, 0);
        for (var address = dialect.first(selection, table, filter); address != null; ) {
            if (!asked.add(address)) {
                throw FetchFailure.of(FetchProblem.ENDLESS, address);
            }
            var answer = answer(address);
            files.add(kept.file(answer));
            here = advance(here, answer.page());
            address = dialect.next(address, answer.page(), here);
        }
        complete(here);
        return files;
    }

    private KeptPages.Kept answer(URI address) throws IOException {
        var earlier = kept.find(address);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var page = cbs.ask(address, "application/json", kept.scratch(), Page::read);
        return kept.keep(address, page);
    }

    private Progress advance(Progress before, Page page) {
        var total = before.expected();
        if (total < 0 && page.total() >= 0) {
            total = page.total();
            expected += total;
        }
        rows += page.rows();
        watch.progress(rows, expected);
        var here = new Progress(before.rows() + page.rows(), total);
        if (total >= 0 && here.rows() > total) {
            complete(here);
        }
        return here;
    }

    private void complete(Progress here) {
        if (here.expected() >= 0 && here.rows() != here.expected()) {
            kept.clear();
            throw FetchFailure.of(FetchProblem.INCOMPLETE, here.expected(), here.rows());
        }
    }

    private void unchanged(TableDescription table) {
        if (!dialect.modified(selection.table(), cbs, kept.scratch()).equals(table.modified())) {
            kept.clear();
            throw FetchFailure.of(FetchProblem.CHANGED, selection.table());
        }
    }
}
