package nl.regiospiegel.launcher.fetching;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.regiospiegel.launcher.settings.HttpAddress;
import nl.regiospiegel.launcher.settings.Setting;
import nl.regiospiegel.launcher.settings.SettingValues;
import nl.regiospiegel.launcher.words.PlainFailure;
import nl.regiospiegel.launcher.words.Words;

/** Asks the running product for a table of CBS and follows what becomes of it until there is something to decide. */
public final class FetchCommand {
    private static final String FETCHES = "/api/v1/fetches";
    private static final Set<String> BUSY = Set.of("received", "checking", "confirming");
    /** How often a preview is looked at before it is clear that it is not confirmed by itself. */
    private static final int LOOKS_AT_PREVIEW = 30;

    private static final Set<String> WENT_WRONG = Set.of("refused", "failed", "interrupted", "cancelled");

    private final SettingValues values;
    private final PrintStream console;
    private final Waiting waiting;

    /** Waits a moment before asking again. */
    interface Waiting {
        void pause() throws InterruptedException;
    }

    public FetchCommand(SettingValues values, PrintStream console) {
        this(values, console, () -> TimeUnit.SECONDS.sleep(2));
    }

    FetchCommand(SettingValues values, PrintStream console, Waiting waiting) {
        this.values = values;
        this.console = console;
        this.waiting = waiting;
    }

    /** @throws PlainFailure saying why nothing was fetched */
    public void run(List<String> arguments) {
        FetchRequest request = FetchRequest.read(arguments);
        RunningProduct product = new RunningProduct(address(), token());
        ServerAnswer begun = product.post(FETCHES, request.json());
        refuse(begun);
        String location = begun.location().orElseThrow(() -> PlainFailure.of("fetch.unknown-answer", begun.status()));
        console.println(Words.say("fetch.begun", request.table(), location));
        ServerAnswer end = follow(product, location, request.confirm());
        tell(end, location);
    }

    private URI address() {
        String standard = new HttpAddress(
                        values.find(Setting.HTTP_ADDRESS).orElse("127.0.0.1"),
                        Integer.parseInt(values.find(Setting.HTTP_PORT).orElse("8080")))
                .url();
        String text = values.find(Setting.SERVER_ADDRESS).orElse(standard);
        try {
            return URI.create(text.endsWith("/") ? text : text + "/");
        } catch (IllegalArgumentException faulty) {
            throw PlainFailure.because(faulty, "fetch.unreachable", text, Setting.SERVER_ADDRESS.variable());
        }
    }

    private String token() {
        return values.find(Setting.ACCESS_TOKEN)
                .orElseThrow(() -> PlainFailure.of("fetch.token", Setting.ACCESS_TOKEN.variable()));
    }

    private static void refuse(ServerAnswer answer) {
        if (answer.status() == 401) {
            throw PlainFailure.of("fetch.unauthenticated", Setting.ACCESS_TOKEN.variable());
        }
        if (!answer.succeeded()) {
            String reason = answer.field("/detail").isEmpty()
                    ? Words.say("fetch.unknown-answer", answer.status())
                    : answer.field("/detail");
            throw PlainFailure.of("fetch.refused", reason);
        }
    }

    private ServerAnswer follow(RunningProduct product, String location, boolean confirm) {
        String told = "";
        int previewed = 0;
        while (true) {
            ServerAnswer answer = product.get(location);
            refuse(answer);
            told = tellProgress(answer, told);
            previewed += answer.field("/state").equals("previewed") ? 1 : 0;
            boolean willBeConfirmed = confirm && previewed > 0 && previewed < LOOKS_AT_PREVIEW;
            if (!BUSY.contains(answer.field("/state"))
                    && !(answer.field("/state").equals("previewed") && willBeConfirmed)) {
                return answer;
            }
            pause();
        }
    }

    private String tellProgress(ServerAnswer answer, String told) {
        String progress =
                Words.say("fetch.progress", answer.field("/stage"), answer.field("/rows"), answer.field("/percentage"));
        if (!progress.equals(told)) {
            console.println(progress);
        }
        return progress;
    }

    private void pause() {
        try {
            waiting.pause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PlainFailure.because(stopped, "fetch.stopped");
        }
    }

    private void tell(ServerAnswer end, String location) {
        String state = end.field("/state");
        if (WENT_WRONG.contains(state)) {
            throw PlainFailure.of("fetch.failed", state, reasons(end));
        }
        console.println(Words.say(
                "fetch.counts",
                end.field("/counts/new"),
                end.field("/counts/changed"),
                end.field("/counts/unchanged"),
                end.field("/counts/warnings")));
        console.println(Words.say(
                Map.of(
                                "confirmed", "fetch.confirmed",
                                "unchanged", "fetch.unchanged",
                                "needs-metadata", "fetch.needs-metadata")
                        .getOrDefault(state, "fetch.previewed"),
                location));
    }

    private static String reasons(ServerAnswer end) {
        StringBuilder reasons = new StringBuilder(end.field("/message"));
        for (int i = 0; !end.field("/errors/" + i + "/detail").isEmpty(); i++) {
            reasons.append(System.lineSeparator())
                    .append("  ")
                    .append(end.field("/errors/" + i + "/row"))
                    .append(": ")
                    .append(end.field("/errors/" + i + "/detail"));
        }
        return reasons.toString();
    }
}
