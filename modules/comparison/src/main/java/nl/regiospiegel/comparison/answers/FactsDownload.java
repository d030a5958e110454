package nl.regiospiegel.comparison.answers;

import java.util.List;

/** Facts of the page that compares regions. */
public abstract class FactsDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    /** @param what the beginning of the keys of its texts, such as {@code models} */
    protected final Download download(String what, FactsAnswer answer, AnswerTable<?> table) {
        var title = texts().say(what + ".title");
        return new Download(
                texts().say(what + ".file"), table, new Explanation(title, answer, answer.asked(), List.of()));
    }

    @Override
    protected final String page() {
        return "/comparison/compare";
    }
}
