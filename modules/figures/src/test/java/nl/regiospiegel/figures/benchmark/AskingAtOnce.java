package nl.regiospiegel.figures.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks from several connections at once, each the next question as soon as it has its answer. */
final class AskingAtOnce {

    private AskingAtOnce() {}

    /** One connection. */
    interface Asker<Q> {
        void ask(Q question) throws Exception;
    }

    /** Times of all answers together, in order of length. */
    record Lap(Duration whole, List<Long> nanoseconds) {

        double perSecond() {
            return nanoseconds.size() * 1e9 / whole.toNanos();
        }

        double milliseconds(double part) {
            return nanoseconds.get((int) Math.min(nanoseconds.size() - 1L, Math.round(part * nanoseconds.size())))
                    / 1e6;
        }
    }

    /** Every question once. */
    static <Q> Lap of(List<? extends Asker<Q>> askers, List<Q> questions)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(askers.size());
        try {
            var begun = System.nanoTime();
            var asking = new ArrayList<Future<List<Long>>>();
            for (var asker : askers) {
                asking.add(pool.submit(one(asker, questions, next)));
            }
            var all = new ArrayList<Long>();
            for (var each : asking) {
                all.addAll(each.get());
            }
            var whole = Duration.ofNanos(System.nanoTime() - begun);
            return new Lap(whole, all.stream().sorted().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    private static <Q> Callable<List<Long>> one(Asker<Q> asker, List<Q> questions, AtomicInteger next) {
        return () -> {
            var times = new ArrayList<Long>();
            for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
                var begun = System.nanoTime();
                asker.ask(questions.get(i));
                times.add(System.nanoTime() - begun);
            }
            return times;
        };
    }
}
