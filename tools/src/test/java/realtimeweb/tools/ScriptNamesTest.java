package realtimeweb.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptNamesTest {
  @Test
  void fieldsOfClassesThatAreNotRelatedShareNames() {
    assertEquals(
        "function Aaa(){this.a=1;}function Aab(){this.a=2;}",
        ScriptNames.improve("function X(){this.qQ=1;}function Y(){this.rR=2;}"));
  }

  @Test
  void aClassAndItsParentKeepTheirFieldsApart() {
    assertEquals(
        "function Aaa(){this.a=1;}function Aab(){let a=this;Aaa.call(a);a.b=2;}",
        ScriptNames.improve("function X(){this.qQ=1;}function Y(){let a=this;X.call(a);a.rR=2;}"));
  }

  @Test
  void aFieldGetsNoNameThatAPropertyOfThePlatformHas() {
    assertEquals(
        "function Aaa(){this.c=1;}let Aab=()=>[e.a,{b:1}];",
        ScriptNames.improve("function X(){this.qQ=1;}let Y=()=>[e.a,{b:1}];"));
  }

  @Test
  void aFieldGetsNoNameThatAMethodHasInTheTables() {
    assertEquals(
        "function Aaa(){this.b=1;}Aab([Aaa,[\"a\",Aaa]]);let Aab=c=>c;",
        ScriptNames.improve("function X(){this.qQ=1;}Z([X,[\"a\",X]]);let Z=c=>c;"));
  }

  @Test
  void propertiesOfThePlatformStay() {
    String script = "let Aaa=a=>[a.id,a.URL,Math.PI,a.length];";
    assertEquals(script, ScriptNames.improve(script));
  }

  @Test
  void whatIsNamedOftenGetsTheShortestName() {
    String call = "X();".repeat(50);
    assertEquals(
        "let A=()=>0,Aaa=()=>{" + "A();".repeat(50) + "};",
        ScriptNames.improve("let X=()=>0,Y=()=>{" + call + "};"));
  }

  @Test
  void namesOfThePlatformAreNotGivenToOthers() {
    assertEquals(
        "let Aab=()=>new Aaa(1.5E3),Aac=Aab;",
        ScriptNames.improve("let X=()=>new Aaa(1.5E3),Y=X;"));
  }

  @Test
  void wordsInTextsAndRegularExpressionsAndKeysStay() {
    assertEquals(
        "let Aaa=()=>[\"X \\\" X\",'X',/X[/]X/g,{X:1},b?Aaa:1];",
        ScriptNames.improve("let X=()=>[\"X \\\" X\",'X',/X[/]X/g,{X:1},b?X:1];"));
  }

  @Test
  void thePageFindsItsEntryPoint() {
    assertEquals(
        "let Aaa=()=>6/2/1;export{Aaa as main};",
        ScriptNames.improve("let X=()=>6/2/1;export{X as main};"));
  }
}
