package nl.regiospiegel.app.problems;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Everything nobody foresaw: logged in full under a mark, told with that mark only. */
@Provider
public class Unforeseen implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Unforeseen.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable unforeseen) {
        // the container may have wrapped what a transaction threw
        return Stream.iterate(unforeseen, cause -> cause != null, Throwable::getCause)
                .filter(BrokenRule.class::isInstance)
                .map(rule -> problems.answer((BrokenRule) rule).build())
                .findFirst()
                .orElseGet(() -> incident(unforeseen));
    }

    private Response incident(Throwable unforeseen) {
        var mark = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.ERROR, "incident " + mark, unforeseen);
        return problems.answer(problems.incident(mark)).build();
    }
}
