package nl.regiospiegel.figures.importing.job.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Hands work on to another, so much at the same time and no more; the rest waits for its turn, first come first served. */
public final class FewAtOnce implements Executor {

    private final Executor worker;
    private final int most;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int busy;

    public FewAtOnce(Executor worker, int most) {
        this.worker = worker;
        this.most = most;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
        }
        next();
    }

    private void next() {
        Runnable turn;
        synchronized (waiting) {
            if (waiting.isEmpty() || busy >= most) {
                return;
            }
            turn = waiting.poll();
            busy++;
        }
        worker.execute(() -> run(turn));
    }

    private void run(Runnable turn) {
        try {
            turn.run();
        } finally {
            synchronized (waiting) {
                busy--;
            }
            next();
        }
    }
}
