package nl.regiospiegel.figures.codelist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.figures.codelist.entity.CodeList;
import nl.regiospiegel.figures.codelist.entity.CodeListEntry;

/**
 * Which reason of ending is an outcome of help. The only way from a code of a standard to an outcome: an end or restart by
 * the reform itself, and a reason without a clear counterpart, are none.
 */
@ApplicationScoped
public class EndReasons {

    /** The list that outcomes are told in. */
    public static final String OUTCOMES = "BIJ-REDEN";

    /** Dropout: ended early by the client or the provider alone. */
    public static final Set<String> DROPOUT = Set.of("03", "04");

    private final StandardCodeLists lists;

    @Inject
    public EndReasons(StandardCodeLists lists) {
        this.lists = lists;
    }

    /** For the container only, which needs a constructor without arguments for its proxies. */
    protected EndReasons() {
        this(null);
    }

    /**
     * The reason of CBS that a code of this list stands for.
     *
     * @param list id of a code list: {@code BIJ-REDEN}, {@code JZ588} or {@code JZ002}
     * @param code a code of it
     * @return empty when it never counts as an outcome
     */
    public Optional<String> outcome(String list, String code) {
        return lists.find(list).flatMap(of -> outcome(of, code));
    }

    /** The same for a list at hand. */
    public static Optional<String> outcome(CodeList list, String code) {
        return list.find(code).filter(entry -> !entry.neverOutcome()).flatMap(entry -> reason(list, entry));
    }

    private static Optional<String> reason(CodeList list, CodeListEntry entry) {
        if (list.id().equals(OUTCOMES)) {
            return Optional.of(entry.code());
        }
        return OUTCOMES.equals(list.mapsTo()) ? Optional.ofNullable(entry.mapsTo()) : Optional.empty();
    }
}
