package nl.regiospiegel.figures.fetching.entity;

import java.util.Locale;
import nl.regiospiegel.regions.language.Language;

/** A fetch that gave up; says what happened and what to do. */
public final class FetchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FetchProblem problem;
    private final String english;

    private FetchFailure(FetchProblem problem, Throwable cause, Object... values) {
        super(problem.dutch(values), cause);
        this.problem = problem;
        this.english = problem.english(values);
    }

    public static FetchFailure of(FetchProblem problem, Object... values) {
        return new FetchFailure(problem, null, values);
    }

    public static FetchFailure because(Throwable cause, FetchProblem problem, Object... values) {
        return new FetchFailure(problem, cause, values);
    }

    public FetchProblem problem() {
        return problem;
    }

    public String detail(Locale locale) {
        return Language.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : getMessage();
    }
}
