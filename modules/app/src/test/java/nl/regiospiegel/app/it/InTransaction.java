package nl.regiospiegel.app.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Asks something on behalf of a region, in a transaction of its own. */
@ApplicationScoped
public class InTransaction {

    /** A question in a transaction; apart, so that the region speaks before the transaction begins. */
    @ApplicationScoped
    @Transactional
    public static class Asking {

        public <T> T ask(Supplier<T> question) {
            return question.get();
        }
    }

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Asking asking;

    public <T> T as(RegionId region, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        speaking.speakingAs(region, () -> answer.set(asking.ask(question)));
        return answer.get();
    }

    public <T> T asNobody(Supplier<T> question) {
        return asking.ask(question);
    }
}
