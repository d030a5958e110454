package nl.regiospiegel.figures.invention.entity;

/** Two invented counts: how many, of how many. */
public record Counted(int numerator, int denominator) {

    /** Both together with those of another area, in which nobody is counted that is counted here. */
    public Counted plus(Counted other) {
        return new Counted(numerator + other.numerator, denominator + other.denominator);
    }

    /** What is left when a part is taken away. */
    public Counted minus(Counted part) {
        return new Counted(numerator - part.numerator, denominator - part.denominator);
    }

    public double share() {
        return (double) numerator / denominator;
    }
}
