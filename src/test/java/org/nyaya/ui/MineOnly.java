package org.nyaya.ui;
import java.nio.file.*;
public final class MineOnly { public static void main(String[] a) throws Exception {
 int code=1; try { Path work=Path.of("target","screens-mine"); if(Files.exists(work)) try(var w=Files.walk(work)){ for(Path p: w.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(p);} Files.createDirectories(work);
 java.util.logging.LogManager.getLogManager().reset();
 TestWindow window=TestWindow.show(work.resolve("settings.properties")); Photographs ph=new Photographs(Path.of("target","screens"),window); Hands hands=new Hands(window);
 CodeScreens cs=new CodeScreens(window,hands,ph); cs.open(work.resolve("reintegration.nyaya")); BookScreens b=new BookScreens(window,hands,ph);
 try { b.all(); if(a.length>0){AwkwardStudy.open(window, work.resolve("awkward")); b.awkward();} } catch(Throwable t){ t.printStackTrace(); ph.take("failed"); System.err.println("at "+ph.last()); }
 for(Throwable t: window.unexpected()) t.printStackTrace();
 } catch(Throwable t){t.printStackTrace();} finally {Runtime.getRuntime().halt(code);} } }
