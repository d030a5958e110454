package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Files of many regions in the same moment, over a pool of four connections. */
@RunAsClient
class ImportsAtOnceIT extends InTheProduct {

    /** With a municipality of each: of one region only one import runs at a time. */
    private static final Map<String, String> REGIONS = Map.of(
            "mvs", "GM0622",
            "den-haag", "GM0518",
            "leidse-regio", "GM0546",
            "voorbeeldregio-a", "VB0101",
            "voorbeeldregio-b", "VB0201",
            "voorbeeldregio-c", "VB0301");

    private static final int EACH = 2;
    private static final String GIVEN =
            "{\"vintageDate\": \"2024-05-01\", \"status\": \"definitive\", \"source\": \"Telling\", \"dryRun\": true}";

    @Test
    void twelve_uploads_at_once_all_get_to_their_preview() throws InterruptedException, ExecutionException {
        var uploads = REGIONS.entrySet().stream()
                .flatMap(region -> uploads(ImportApi.as(region.getKey() + "-editor"), region.getValue()))
                .toList();
        var senders = Executors.newFixedThreadPool(uploads.size());
        try {
            for (var state : senders.invokeAll(uploads)) {
                assertEquals("previewed", state.get());
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private static Stream<Callable<String>> uploads(ImportApi editor, String municipality) {
        var file = ImportApi.file(IntStream.rangeClosed(2000, 2023)
                .mapToObj(year -> "VERW-HA;%s;%dJJ00;40;100".formatted(municipality, year))
                .toArray(String[]::new));
        Callable<String> upload = () -> editor.sent("tegelijk.csv", file, GIVEN).getString("state");
        return Stream.generate(() -> upload).limit(EACH);
    }
}
