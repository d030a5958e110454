package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static nl.regiospiegel.app.it.TrialRegions.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Two regions at once over a pool of four connections, with requests that fail halfway. */
@RunAsClient
class IsolationUnderLoadIT extends InTheProduct {

    private static final int ROUNDS = 400;
    private static final int VISITORS = 12;

    private record Answer(String asked, boolean failing, int status, String region, String seen, int connection) {}

    @Test
    void nobody_ever_sees_a_row_of_another() throws InterruptedException, ExecutionException {
        var tokens = Map.of(ONE, Api.bearer(ONE + "-reader"), TWO, Api.bearer(TWO + "-reader"));
        List<Callable<Answer>> work = IntStream.range(0, ROUNDS)
                .mapToObj(round -> work(tokens, round))
                .toList();
        var visitors = Executors.newFixedThreadPool(VISITORS);
        var regionsOf = new HashMap<Integer, Set<String>>();
        try {
            for (var future : visitors.invokeAll(work)) {
                var answer = future.get();
                assertEquals(answer.failing() ? 500 : 200, answer.status());
                if (!answer.failing()) {
                    assertEquals(answer.asked(), answer.region());
                    assertEquals(answer.asked(), answer.seen());
                    regionsOf
                            .computeIfAbsent(answer.connection(), pid -> new HashSet<>())
                            .add(answer.region());
                }
            }
        } finally {
            visitors.shutdownNow();
        }
        assertTrue(regionsOf.size() < VISITORS, "the pool is small: " + regionsOf);
        assertTrue(
                regionsOf.values().stream().anyMatch(regions -> regions.size() == 2),
                "connections were shared: " + regionsOf);
    }

    private static Callable<Answer> work(Map<String, String> tokens, int round) {
        var region = round % 2 == 0 ? ONE : TWO;
        var failing = round % 10 < 2;
        var path = failing ? "/it-trial?fail=true" : "/it-trial";
        return () -> {
            var answer = Api.get(path, "Authorization", tokens.get(region));
            if (answer.statusCode() != 200) {
                return new Answer(region, failing, answer.statusCode(), null, null, 0);
            }
            var seen = Api.json(answer);
            return new Answer(
                    region, failing, 200, seen.getString("region"), seen.getString("seen"), seen.getInt("connection"));
        };
    }
}
