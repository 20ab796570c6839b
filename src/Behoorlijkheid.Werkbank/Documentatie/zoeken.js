"use strict";
(function () {
  var invoer = document.getElementById("q");
  var stand = document.getElementById("stand");
  var uitkomst = document.getElementById("uitkomst");
  var lijst = document.getElementById("resultaten");
  var alle = document.getElementById("alle");
  var meeste = 60;

  // Zonder hoofdletters en accenten, in woorden; een artikel als 9:12a blijft een woord.
  function woorden(tekst) {
    return tekst.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[^a-z0-9:]+/).filter(Boolean);
  }

  var posten = window.zoekindex.map(function (post) {
    return { post: post, titel: woorden(post.t), tekst: woorden(post.w) };
  });

  function begint(in_, woord) {
    return in_.some(function (ander) { return ander.indexOf(woord) === 0; });
  }

  // Een woord in de titel telt het zwaarst, een heel woord zwaarder dan een begin; zonder een van de woorden valt de post af.
  function waarde(post, gezocht) {
    var som = 0;
    for (var i = 0; i < gezocht.length; i++) {
      var woord = gezocht[i];
      var punten = post.titel.indexOf(woord) >= 0 ? 8 : begint(post.titel, woord) ? 6 : post.tekst.indexOf(woord) >= 0 ? 2 : begint(post.tekst, woord) ? 1 : 0;
      if (punten === 0) { return 0; }
      som += punten;
    }
    return som;
  }

  function regel(post) {
    var punt = document.createElement("li");
    var link = document.createElement("a");
    link.href = post.a;
    link.textContent = post.t;
    var soort = document.createElement("span");
    soort.className = "bij";
    soort.textContent = post.s;
    punt.append(link, " ", soort);
    return punt;
  }

  function zoek() {
    var gezocht = woorden(invoer.value);
    var gevonden = gezocht.length === 0 ? [] : posten
      .map(function (post, plaats) { return { post: post.post, waarde: waarde(post, gezocht), plaats: plaats }; })
      .filter(function (treffer) { return treffer.waarde > 0; })
      .sort(function (a, b) { return b.waarde - a.waarde || a.plaats - b.plaats; });
    lijst.replaceChildren.apply(lijst, gevonden.slice(0, meeste).map(function (treffer) { return regel(treffer.post); }));
    uitkomst.hidden = gevonden.length === 0;
    alle.hidden = gezocht.length > 0;
    stand.textContent = gezocht.length === 0 ? ""
      : gevonden.length === 0 ? stand.dataset.geen
      : gevonden.length === 1 ? stand.dataset.een
      : (gevonden.length > meeste ? stand.dataset.veel : stand.dataset.meer).replace("{n}", gevonden.length).replace("{m}", meeste);
  }

  invoer.value = new URLSearchParams(window.location.search).get("q") || "";
  invoer.addEventListener("input", zoek);
  invoer.form.addEventListener("submit", function (gebeurtenis) {
    gebeurtenis.preventDefault();
    zoek();
    var eerste = lijst.querySelector("a");
    if (eerste) { eerste.focus(); }
  });
  zoek();
})();
