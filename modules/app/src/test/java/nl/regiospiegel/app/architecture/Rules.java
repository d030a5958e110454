package nl.regiospiegel.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import nl.regiospiegel.regions.answers.Today;

/** The rules of the house. */
final class Rules {

    /** Open to everybody on purpose. */
    private static final Set<String> OPEN_RESOURCES = Set.of("nl.regiospiegel.app.openapi.OpenApiDocument");

    /** "Data set" is a term of the field; as a word of its own, data says nothing. */
    private static final String EMPTY_WORD =
            ".*(?:^|[a-z0-9.$])(?:Impl|Default|Abstract|Base|Manager|Helper|Util|Utils|Service|Dto|Info|Data(?!Set))(?:[A-Z0-9$].*|$)";

    static final ArchRule MODULES = classes().should(new Modules()).because("house.md, section 2, has the graph");

    static final ArchRule STATISTICS_IS_PURE = noClasses()
            .that()
            .resideInAPackage("nl.regiospiegel.statistics..")
            .should()
            .dependOnClassesThat(not(inAny(
                    "java..",
                    "nl.regiospiegel.statistics..",
                    "org.apache.commons.statistics..",
                    "org.apache.commons.numbers..",
                    "org.apache.commons.rng..",
                    "org.hipparchus..")));

    static final ArchRule LAYERS =
            classes().that().resideOutsideOfPackage("nl.regiospiegel.app..").should(new Layers());

    static final ArchRule ENTITIES_KNOW_PERSISTENCE_AND_VALIDATION_ONLY = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat(describe(
                    "are of Jakarta, other than Persistence and Validation",
                    type -> type.getPackageName().startsWith("jakarta.")
                            && !type.getPackageName().startsWith("jakarta.persistence")
                            && !type.getPackageName().startsWith("jakarta.validation")));

    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(EMPTY_WORD).because("house.md, section 4");

    /** In comparison a model is a contract model, the word of the domain. */
    static final ArchRule PACKAGES_SAY_SOMETHING = noClasses()
            .that()
            .resideOutsideOfPackage("nl.regiospiegel.comparison.model..")
            .should()
            .resideInAnyPackage("..common..", "..util..", "..api..", "..model..", "..dto..");

    static final ArchRule RESOURCES_DEMAND_A_ROLE = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and(not(describe("are open on purpose", type -> OPEN_RESOURCES.contains(type.getName()))))
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("the server leaves a resource without it open to everybody");

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat(describe("are the old dates of Java", type -> Set.of(
                            "java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat", "java.sql.Timestamp")
                    .contains(type.getName())));

    static final ArchRule ONE_TODAY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Today.class.getName())
            .should()
            .callMethodWhere(describe(
                    "asks Java what day it is",
                    call -> call.getTargetOwner().isEquivalentTo(LocalDate.class)
                            && call.getName().equals("now")))
            .because("the day changes at midnight in the Netherlands, for everybody at once");

    static final ArchRule DATABASE_IN_CONTROL_ONLY = noFields()
            .that()
            .areDeclaredInClassesThat(not(inAny("..control..", "nl.regiospiegel.regions.speaking..")))
            .should()
            .haveRawType(describe(
                    "reach the database",
                    type -> type.isAssignableTo(EntityManager.class) || type.isAssignableTo(DataSource.class)));

    static final ArchRule ENTITIES_ARE_IN_THE_GLOSSARY =
            classes().that().areAnnotatedWith(Entity.class).should(new InGlossary());

    private Rules() {}

    private static DescribedPredicate<JavaClass> inAny(String first, String... others) {
        DescribedPredicate<JavaClass> any = resideInAPackage(first);
        for (var other : others) {
            any = any.or(resideInAPackage(other));
        }
        return any;
    }
}
