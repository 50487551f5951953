package io.github.digitalskillmap.api;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Documented;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * How a type and its members are declared, each in one line of Java without body and names of parameters. Of annotations it
 * has those that Javadoc shows. Left out are the packages of Java and JSpecify, and of our own what they all begin with.
 */
final class Declaration {

    /** The first group is a text, in which everything stays. */
    private static final Pattern LEFT_OUT = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|\\bjava(?:\\.\\p{Lower}\\w*)+\\."
            + "|\\borg\\.jspecify\\.annotations\\."
            + "|\\bio\\.github\\.digitalskillmap\\.");

    private final ProcessingEnvironment environment;
    private final TypeElement type;

    Declaration(ProcessingEnvironment environment, TypeElement type) {
        this.environment = environment;
        this.type = type;
    }

    String name() {
        return shortened(type.getQualifiedName().toString());
    }

    String text() {
        return shortened(annotations(type)
                + modifiers(type)
                + kind()
                + " "
                + type.getQualifiedName()
                + parameters(type.getTypeParameters())
                + components()
                + listed(" extends ", superclass().stream())
                + listed(type.getKind().isInterface() ? " extends " : " implements ", type.getInterfaces().stream())
                + listed(" permits ", permitted()));
    }

    String of(Element member) {
        return shortened(annotations(member)
                + switch (member.getKind()) {
                    case ENUM_CONSTANT -> member.getSimpleName();
                    case FIELD -> field((VariableElement) member);
                    default -> behaviour((ExecutableElement) member);
                });
    }

    private String field(VariableElement field) {
        String value = Optional.ofNullable(field.getConstantValue())
                .map(constant -> " = " + environment.getElementUtils().getConstantExpression(constant))
                .orElse("");
        return modifiers(field) + field.asType() + " " + field.getSimpleName() + value;
    }

    private String behaviour(ExecutableElement behaviour) {
        ExecutableType signature = (ExecutableType) behaviour.asType();
        String generics = parameters(behaviour.getTypeParameters());
        String name = behaviour.getKind() == ElementKind.CONSTRUCTOR
                ? type.getSimpleName().toString()
                : signature.getReturnType() + " " + behaviour.getSimpleName();
        String taken =
                signature.getParameterTypes().stream().map(TypeMirror::toString).collect(joining(", ", "(", ")"));
        String value = Optional.ofNullable(behaviour.getDefaultValue())
                .map(standard -> " default " + standard)
                .orElse("");
        return modifiers(behaviour)
                + (generics.isEmpty() ? "" : generics + " ")
                + name
                + (behaviour.isVarArgs() ? taken.replaceFirst("\\[]\\)$", "...)") : taken)
                + listed(" throws ", signature.getThrownTypes().stream())
                + value;
    }

    private static String annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(Declaration::isForReaders)
                .map(annotation -> annotation + " ")
                .collect(joining());
    }

    private static String modifiers(Element element) {
        return element.getModifiers().stream().map(modifier -> modifier + " ").collect(joining());
    }

    /** An annotation that Javadoc shows; those by which our values are generated promise nothing. */
    private static boolean isForReaders(AnnotationMirror annotation) {
        Element declared = annotation.getAnnotationType().asElement();
        return declared.getAnnotation(Documented.class) != null
                && !declared.toString().startsWith("org.immutables.");
    }

    private String kind() {
        return type.getKind() == ElementKind.ANNOTATION_TYPE
                ? "@interface"
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private String components() {
        return type.getKind() == ElementKind.RECORD
                ? type.getRecordComponents().stream()
                        .map(component -> component.asType() + " " + component.getSimpleName())
                        .collect(joining(", ", "(", ")"))
                : "";
    }

    private Optional<TypeMirror> superclass() {
        return Optional.of(type.getSuperclass())
                .filter(above -> type.getKind() == ElementKind.CLASS)
                .filter(above -> !above.toString().equals(Object.class.getName()));
    }

    private static String parameters(List<? extends TypeParameterElement> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Declaration::parameter).collect(joining(", ", "<", ">"));
    }

    private static String parameter(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .map(TypeMirror::toString)
                .filter(bound -> !bound.equals(Object.class.getName()))
                .collect(joining(" & "));
        return parameter + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** Returns the types that may extend this one. Where it does not name them itself, each JDK has an order of its own. */
    private Stream<? extends TypeMirror> permitted() {
        return type.getPermittedSubclasses().stream().sorted(Comparator.comparing(TypeMirror::toString));
    }

    private static String listed(String word, Stream<? extends TypeMirror> types) {
        String list = types.map(TypeMirror::toString).collect(joining(", "));
        return list.isEmpty() ? "" : word + list;
    }

    private static String shortened(String text) {
        // JDK 17 writes an annotation of a type before its package, JDK 25 behind it.
        String alike = text.replaceAll("((?:\\p{Lower}\\w*\\.)+)(@[\\w.]+ )", "$2$1");
        return LEFT_OUT.matcher(alike).replaceAll("$1");
    }
}
