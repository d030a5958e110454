package nl.regiospiegel.figures.fetching.control;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import nl.regiospiegel.figures.fetching.entity.CbsAccess;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchLimits;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.FetchedTable;
import nl.regiospiegel.figures.fetching.entity.OdataVersion;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/** Fetches tables at CBS; several at once do not disturb each other as long as each has its own folder. */
public final class FetchTables {

    private final CbsAccess access;
    private final FetchLimits limits;
    private final Patience patience;
    private final HttpClient client;

    public FetchTables(CbsAccess access, FetchLimits limits) {
        this(access, limits, Patience.real());
    }

    FetchTables(CbsAccess access, FetchLimits limits, Patience patience) {
        this.access = access;
        this.limits = limits;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(20))
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(access.proxy().map(FetchTables::proxy).orElseGet(ProxySelector::getDefault))
                .build();
    }

    private static ProxySelector proxy(String address) {
        var colon = address.lastIndexOf(':');
        return ProxySelector.of(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
    }

    /**
     * Fetches a selection into one file.
     *
     * @param target the file
     * @param folder where answers are kept while it is not whole; the same folder and selection go on where they were
     * @throws FetchFailure when it gave up
     */
    public FetchedTable fetch(TableSelection selection, Path target, Path folder, FetchWatch watch) {
        var dialect = selection.version() == OdataVersion.V3
                ? new VersionThree(access.versionThree(), limits.rowsPerQuery())
                : new VersionFour(access.versionFour());
        var kept = new KeptPages(folder, selection.fingerprint());
        var cbs = new Conversation(client, limits, patience, watch);
        try {
            return new FetchingTable(dialect, cbs, watch, selection, kept).into(target);
        } catch (IOException failure) {
            throw FetchFailure.because(failure, FetchProblem.NO_ROOM);
        }
    }
}
