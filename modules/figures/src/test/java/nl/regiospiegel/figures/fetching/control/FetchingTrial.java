package nl.regiospiegel.figures.fetching.control;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.regiospiegel.figures.fetching.entity.CbsAccess;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchLimits;
import nl.regiospiegel.figures.fetching.entity.FetchedTable;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.TableSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of fetching share. Every answer comes from {@link BuiltCbs}: built, in the shapes of CBS. */
class FetchingTrial {

    static final TableSelection WHOLE = whole(OdataVersion.V3);

    @TempDir
    Path folder;

    final PatientClock clock = new PatientClock();
    final List<String> progress = new ArrayList<>();
    BooleanSupplier cancelled = () -> false;
    FetchLimits limits =
            new FetchLimits(Duration.ofMinutes(1), Duration.ofHours(1), 4, 50_000_000, FetchLimits.ROWS_OF_CBS);
    BuiltCbs cbs;

    @BeforeEach
    void start() throws IOException {
        cbs = new BuiltCbs();
    }

    @AfterEach
    void stop() {
        cbs.close();
    }

    static TableSelection whole(OdataVersion version) {
        return selection(version, List.of(), List.of(), List.of());
    }

    static TableSelection selection(
            OdataVersion version, List<String> periods, List<String> regions, List<String> measures) {
        return new TableSelection(version, BuiltCbs.TABLE, periods, regions, measures, Map.of());
    }

    FetchedTable fetch(TableSelection selection) {
        var access = new CbsAccess(cbs.versionThree(), cbs.versionFour(), Optional.empty());
        return new FetchTables(access, limits, clock.patience()).fetch(selection, target(), kept(), watch());
    }

    FetchFailure failure(TableSelection selection) {
        return assertThrows(FetchFailure.class, () -> fetch(selection));
    }

    Path target() {
        return folder.resolve("fetched.json");
    }

    Path kept() {
        return folder.resolve("kept");
    }

    static JsonNode read(FetchedTable fetched) throws IOException {
        return new JsonMapper().readTree(fetched.file().toFile());
    }

    FetchWatch watch() {
        return new FetchWatch() {
            @Override
            public void progress(long rows, long expected) {
                progress.add(rows + "/" + expected);
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
