package nl.regiospiegel.comparison.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Answers in one transaction, for servlets: they cannot say so themselves. */
@ApplicationScoped
public class OneTransaction {

    @Transactional
    public <A> A of(Supplier<A> answer) {
        return answer.get();
    }
}
