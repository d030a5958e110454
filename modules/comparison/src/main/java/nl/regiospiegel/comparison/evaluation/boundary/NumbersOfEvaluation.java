package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.evaluation.boundary.EvaluationOnPage.Said;

/** The numbers that belong to a conclusion, each with its name; what the method does not give is not named. */
final class NumbersOfEvaluation {

    private final JsonObject result;
    private final EvaluationNumbers numbers;
    private final List<Said> said = new ArrayList<>();

    NumbersOfEvaluation(JsonObject result, EvaluationNumbers numbers) {
        this.result = result;
        this.numbers = numbers;
    }

    List<Said> all() {
        switch (result.getString("kind")) {
            case "estimate" -> estimate();
            case "staggered" -> staggered();
            case "picture" -> means();
            default -> {
                // a refusal has no numbers
            }
        }
        return List.copyOf(said);
    }

    private void estimate() {
        say("effect", numbers.difference(result, "effect"));
        if (isThere("placeboLower")) {
            say(
                    "range",
                    numbers.texts()
                            .say(
                                    "number.between",
                                    numbers.difference(result, "placeboLower"),
                                    numbers.difference(result, "placeboUpper")));
        }
        if (isThere("rank")) {
            say("rank", numbers.texts().say("number.of", result.getInt("rank"), result.getInt("placebosCounted") + 1));
        }
        if (isThere("p")) {
            say("p", numbers.plain(result, "p", 3));
        }
        if (isThere("fit")) {
            say(
                    "fit",
                    numbers.plain(result, "fit", 2) + " (" + numbers.texts().say("fit." + result.getString("quality"))
                            + ")");
        }
        means();
    }

    private void staggered() {
        say("overall", numbers.difference(result, "overall"));
        if (isThere("p")) {
            say("p", numbers.plain(result, "p", 3));
        }
    }

    private void means() {
        if (!isThere("means")) {
            return;
        }
        var means = result.getJsonObject("means");
        change("treated", means);
        change("comparison", means);
    }

    private void change(String whose, JsonObject means) {
        say(
                whose,
                numbers.texts()
                        .say(
                                "number.change",
                                numbers.value(means, whose + "Before"),
                                numbers.value(means, whose + "After"),
                                numbers.difference(means, whose + "Change")));
    }

    private boolean isThere(String field) {
        return EvaluationNumbers.isThere(result, field);
    }

    private void say(String name, String value) {
        said.add(new Said(numbers.texts().say("number." + name), value));
    }
}
