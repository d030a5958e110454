package nl.regiospiegel.figures.importing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.control.KnownAreas;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.KnownWords;
import nl.regiospiegel.figures.importing.entity.ReadingResult;
import nl.regiospiegel.figures.importing.entity.RecognisedFile;
import nl.regiospiegel.figures.importing.screening.control.Screening.Sign;
import nl.regiospiegel.figures.importing.table.control.Content;
import nl.regiospiegel.figures.importing.table.control.HeadingFinder;
import nl.regiospiegel.figures.importing.table.control.Limits;
import nl.regiospiegel.figures.importing.table.control.OpeningTables;
import nl.regiospiegel.figures.importing.table.control.OtherEncoding;
import nl.regiospiegel.figures.importing.table.control.RowTaker;
import nl.regiospiegel.figures.importing.table.control.TableFile;
import nl.regiospiegel.figures.importing.table.control.UnreadableFile;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.control.Rhythms;
import nl.regiospiegel.figures.indicator.control.SourceTables;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;

/**
 * Reads files of figures of every kind, in two passes and never whole in memory: first for client records and for totals, then
 * for the figures. Everything that is wrong goes to who listens.
 */
@ApplicationScoped
public class ReadingFiles {

    private static final double FIRST = 0.3;

    private final KnownIndicators.Source indicators;
    private final KnownAreas.Source areas;
    private final CodeLists codes;
    private final SourceTables tables;
    private final Rhythms rhythms;
    private final Limits limits;

    @Inject
    public ReadingFiles(
            UsableIndicators indicators, Areas areas, CodeLists codes, SourceTables tables, Rhythms rhythms) {
        this(indicators, areas, codes, tables, rhythms, Limits.STANDARD);
    }

    /** Knows no other indicators and areas than those of these sources. */
    public ReadingFiles(
            KnownIndicators.Source indicators,
            KnownAreas.Source areas,
            CodeLists codes,
            SourceTables tables,
            Rhythms rhythms) {
        this(indicators, areas, codes, tables, rhythms, Limits.STANDARD);
    }

    private ReadingFiles(
            KnownIndicators.Source indicators,
            KnownAreas.Source areas,
            CodeLists codes,
            SourceTables tables,
            Rhythms rhythms,
            Limits limits) {
        this.indicators = indicators;
        this.areas = areas;
        this.codes = codes;
        this.tables = tables;
        this.rhythms = rhythms;
        this.limits = limits;
    }

    /** For the container only, which needs a constructor without arguments for its proxies. */
    protected ReadingFiles() {
        this(null, (KnownAreas.Source) null, null, null, null);
    }

    /** The same reading within other limits. */
    public ReadingFiles within(Limits others) {
        return new ReadingFiles(indicators, areas, codes, tables, rhythms, others);
    }

    /**
     * What kind of file this is and what must still be asked. Cheap unless something must be asked: then all of it is looked
     * through for client records, so that no such file waits for an answer. Of a file that breaks off nothing is asked: reading
     * it tells what is wrong, and it need not wait half unseen.
     *
     * @throws LooksLikeClientRecords when it does
     */
    public RecognisedFile recognise(Path path, String fileName, GivenMetadata given) {
        var known = new KnownWords(areas.known(), indicators.known());
        var vocabulary = vocabulary(known);
        var sample = new Sample();
        TableFile table;
        try {
            table = open(Content.of(path), vocabulary);
            readAgainInOtherEncoding(table, sample);
        } catch (UnreadableFile unreadable) {
            return new RecognisedFile(
                    path, fileName, ImportFormat.UNKNOWN, given.table(), given, List.of(), known, false);
        }
        var file = file(table, vocabulary, given);
        var context = file.context(sample.headingRow(), sample.columns());
        var asking = new Asking(context, sample, table.statements(), fileName);
        var asked = asking.asked();
        if (!asked.isEmpty() || context.format() == ImportFormat.UNKNOWN) {
            firstPass(file, fileName, Deaf.SINK);
        }
        if (file.broken().isPresent()) {
            asked = List.of();
        }
        return new RecognisedFile(
                path, fileName, context.format(), asking.table(), given, asked, known, asking.isNational());
    }

    /**
     * Reads all of it. Everything wrong goes to the sink; with one fault nothing of it may be taken.
     *
     * @throws LooksLikeClientRecords when it does; nothing of it may be kept
     */
    public ReadingResult read(RecognisedFile recognised, ImportSink sink) {
        var remarks = new Remarks(sink);
        try {
            var vocabulary =
                    vocabulary(recognised.national() ? recognised.known().national() : recognised.known());
            var table = open(Content.of(recognised.file()), vocabulary);
            return read(file(table, vocabulary, recognised.given()), recognised.fileName(), remarks, sink);
        } catch (UnreadableFile unreadable) {
            remarks.tell(unreadable.remark());
            return new ReadingResult(
                    recognised.format(), Set.of(), 0, 0, remarks.errors(), remarks.warnings(), false, false);
        }
    }

    /** Reads a file that the product ships with. */
    public void read(byte[] content, ShippedDescription description, ImportSink sink) {
        var remarks = new Remarks(sink);
        var given = description.given();
        try {
            var vocabulary = vocabulary(new KnownWords(areas.known(), indicators.known()).national());
            var table = open(Content.of(content), vocabulary);
            var vintages = new GivenVintages(given, rhythms);
            var file = new ReadingFile(table, vocabulary, given, vintages, description.vintages());
            file.require(description.columns());
            read(file, description.file(), remarks, sink);
        } catch (UnreadableFile unreadable) {
            remarks.tell(unreadable.remark());
        }
    }

    private ReadingResult read(ReadingFile file, String fileName, Remarks remarks, ImportSink sink) {
        if (firstPass(file, fileName, sink)) {
            return new ReadingResult(ImportFormat.UNKNOWN, Set.of(), 0, 0, 0, 0, true, false);
        }
        file.vintages().tell(remarks);
        var progress = new Progress(sink, file.table(), FIRST, 1 - FIRST);
        var second = new SecondPass(file, sink, remarks, progress);
        try {
            file.table().read(second);
            if (!progress.cancelled()) {
                file.broken().ifPresent(remarks::tell);
                second.end();
                progress.tell(1);
            }
        } catch (UnreadableFile unreadable) {
            remarks.tell(unreadable.remark());
        }
        return result(file, second, remarks, progress);
    }

    /** Looks through all of it; whether somebody stopped it. */
    private static boolean firstPass(ReadingFile file, String fileName, ImportSink sink) {
        var progress = new Progress(sink, file.table(), 0, FIRST);
        var first = new FirstPass(file, progress);
        try {
            file.table().read(first);
            if (first.missedTitles()) {
                file.restart();
                return firstPass(file, fileName, sink);
            }
            file.table().readOthers(first::beside);
        } catch (OtherEncoding other) {
            file.restart();
            return firstPass(file, fileName, sink);
        } catch (UnreadableFile unreadable) {
            file.breaksOff(unreadable.remark());
        }
        refuse(first.sign(), fileName);
        file.learnt(first);
        return progress.cancelled();
    }

    private static void refuse(Optional<Sign> sign, String fileName) {
        if (sign.isPresent()) {
            Sign seen = sign.get();
            throw new LooksLikeClientRecords(fileName, seen.column(), seen.row(), seen.code(), seen.seen());
        }
    }

    private static ReadingResult result(ReadingFile file, SecondPass second, Remarks remarks, Progress progress) {
        var figures = second.figures();
        return new ReadingResult(
                second.context() == null
                        ? ImportFormat.UNKNOWN
                        : second.context().format(),
                figures == null ? Set.of() : Set.copyOf(figures.tables()),
                progress.rows(),
                figures == null ? 0 : figures.count(),
                remarks.errors(),
                remarks.warnings(),
                progress.cancelled(),
                !progress.cancelled() && file.broken().isEmpty());
    }

    private static void readAgainInOtherEncoding(TableFile table, RowTaker taker) {
        try {
            table.read(taker);
        } catch (OtherEncoding other) {
            table.read(taker);
        }
    }

    private ReadingFile file(TableFile table, Vocabulary vocabulary, GivenMetadata given) {
        var vintages = new GivenVintages(given, rhythms);
        return new ReadingFile(table, vocabulary, given, vintages, vintages);
    }

    private TableFile open(Content content, Vocabulary vocabulary) {
        return new OpeningTables(new HeadingFinder(vocabulary.columns()::isKnown), limits).open(content);
    }

    private Vocabulary vocabulary(KnownWords known) {
        return new Vocabulary(known, codes, tables);
    }
}
