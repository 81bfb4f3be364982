package org.cstoexplainer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URL;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.WritableValue;
import javafx.scene.Node;

/// Who may know whom. Each rule says why it is there.
@AnalyzeClasses(packages = "org.cstoexplainer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.cstoexplainer";

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("App").definedBy(ROOT, ROOT + ".cli..")
            .layer("View").definedBy(ROOT + ".view..")
            .layer("Controller").definedBy(ROOT + ".controller..")
            .layer("Model").definedBy(ROOT + ".model..")
            .whereLayer("App").mayNotBeAccessedByAnyLayer()
            .whereLayer("View").mayOnlyBeAccessedByLayers("App")
            .whereLayer("Controller").mayOnlyBeAccessedByLayers("App", "View")
            .because("the model knows nobody, a controller knows no view, and only the wiring knows all");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles()
            .because("a room that is in a cycle cannot be understood by itself");

    @ArchTest
    static final ArchRule PURE_MODEL = noClasses().that().resideInAPackage(ROOT + ".model..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "org.controlsfx..")
            .because("the model is tested without a toolkit");

    @ArchTest
    static final ArchRule BLIND_CONTROLLERS = noClasses().that().resideInAPackage(ROOT + ".controller..")
            .should().dependOnClassesThat(resideInAPackage("javafx..").and(not(resideInAPackage("javafx.beans.."))))
            .because("a controller knows no node");

    @ArchTest
    static final ArchRule ONE_CELL = noFields()
            .that().areDeclaredInClassesThat(resideInAPackage(ROOT + ".controller..").and(not(simpleName("Store"))))
            .should().haveRawType(assignableTo(WritableValue.class)).because("the store is the only mutable cell");

    @ArchTest
    static final ArchRule ROOMS = slices().matching(ROOT + ".view.(timeline|panel|members|article|walk|quiz|screen|sources|overlay|desktop)..")
            .should().notDependOnEachOther().because("panes meet in the state, not in each other");

    @ArchTest
    static final ArchRule GSON_AT_THE_DOORS = noClasses()
            .that().resideOutsideOfPackages(ROOT + ".model.content..", ROOT + ".model.settings..",
                    ROOT + ".model.keep..", ROOT + ".model.export..", ROOT + ".model.starter..", ROOT + ".model.imports..")
            .should().dependOnClassesThat().resideInAPackage("com.google.gson..")
            .because("JSON comes in and goes out in six rooms only");

    @ArchTest
    static final ArchRule NO_INLINE_STYLE = noClasses().should().callMethod(Node.class, "setStyle", String.class)
            .because("colours and type live in the style sheets");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal()
            .because("what changes lives in the store");

    @ArchTest
    static final ArchRule NO_STREAMS = noClasses().that().resideOutsideOfPackage(ROOT + ".cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).because("only the command line speaks there");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses().that().resideInAnyPackage(ROOT + ".model..", ROOT + ".controller..")
            .should().callMethod(LocalDate.class, "now").orShould().callMethod(Instant.class, "now")
            .because("the same content gives the same screen on any day");

    @ArchTest
    static final ArchRule ONE_LANGUAGE = noClasses().should().callMethod(String.class, "formatted", Object[].class)
            .orShould().callMethod(String.class, "format", String.class, Object[].class)
            .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
            .orShould().callMethod(MessageFormat.class, "format", String.class, Object[].class)
            .orShould().callConstructor(MessageFormat.class, String.class)
            .orShould().callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould().callMethod(Locale.class, "getDefault")
            .because("a system whose language has other digits, or a comma in numbers, must not change what is written");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".cli.Display")
            .should().dependOnClassesThat().haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress|Inet.*)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*|java\\.rmi\\..*|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*")
            .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
            .because("the app makes no network connection");

    @ArchTest
    static final ArchRule ONE_SOCKET = noClasses().that().haveFullyQualifiedName(ROOT + ".cli.Display")
            .should().dependOnClassesThat().haveNameMatching("java\\.net\\.(InetSocketAddress|Inet.*|Socket|ServerSocket|URL.*)")
            .because("it only asks whether the display of this machine answers, on a socket of the file system");

    @ArchTest
    static final ArchRule NOTHING_LOOPS = noClasses().that().resideInAPackage(ROOT + ".view..")
            .should().callMethodWhere(target(nameMatching("setCycleCount|setAutoReverse"))).because("nothing loops, bounces or flashes");

    @ArchTest
    static final ArchRule NO_FXML = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("javafx.fxml..", "javafx.scene.web..", "javafx.embed..")
            .because("views are written in code");

    @ArchTest
    static final ArchRule PLAIN_NAMES = noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .because("a name says what a thing is");
}
