package nl.regiospiegel.figures.importing.control;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what texts mean: a column has few different ones. Forgets all when a hostile file has very many. */
final class Remembered<K, V> {

    private static final int MOST = 50_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> reading;

    Remembered(Function<K, V> reading) {
        this.reading = reading;
    }

    V of(K key) {
        var meaning = known.get(key);
        if (meaning == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            meaning = reading.apply(key);
            known.put(key, meaning);
        }
        return meaning;
    }
}
