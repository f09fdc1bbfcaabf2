// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.89 -5.01 -4.99 -4.14 -4.93 -4.68 -4.41 -4.25 -4.71 -4.78 -5.2 -4.54 -4.78 -4.49 -5.46 -5.09 -5.17 -4.99 -4.87 -5.19 -4.55 -5.17
:  3 0.91 4 -0.65 9 0.89 10 -1.23 17 1.14 20 1.67
?  5 0.65 15 0.47 16 1.1 20 0.3
? ^ 1 -1.06 3 -3.6 4 -1.39 5 -1.82 7 -4.67 8 -4.1 10 -2.52 11 -4.54 12 -4.01 15 -0.55 16 -0.9 17 -1.34 18 -3.41 21 -2.22
@  3 0.72 5 -0.16 6 -0.05 9 -0.25 15 -0.85 17 -0.42 18 -0.38 19 -0.78 20 -0.37 21 -0.69
@ ^ 3 -0.32 4 -0.58 7 1.05 9 -0.16 13 -0.4 16 -0.1 17 -0.87 18 -0.23 19 -0.19 20 -0.12 21 -0.2
@ after 6 -0.79
@ again 5 0.58
@ analytics 3 0.4 11 -2.29
@ anon 11 0.62
@ assigned 3 0.41
@ beneath 3 0.44
@ bounded 0 0.17
@ by 9 0.94 10 0.41 11 -0.11 12 0.38
@ choice 9 1.7
@ click 8 0.62 10 -0.23
@ consent 0 1.97
@ content 8 0.35 17 0.25
@ cookie 0 -0.4 3 0.31 17 -1.2 19 -0.57
@ cookies 2 1.2 17 -0.67
@ copula 3 0.32 10 0.2 13 0.07 17 0.24
@ cover 10 -0.47
@ crosssite 15 -0.74
@ deal 0 0.07
@ default 6 0.58
@ deletion 12 -0.35
@ each 7 -0.65
@ effect 4 0.69
@ encrypt 21 1.04
@ endpart 11 0.87
@ find 13 0.07
@ flow 8 1.39
@ freeof 11 1.52
@ giveaway 13 0.45
@ holdings 14 0.39 15 0.5 20 -0.35
@ if 9 0.07
@ includes 3 1.21
@ inland 16 0.07
@ ip 12 0.25
@ load 13 0.2
@ local 13 0.94
@ marketing 0 -0.86 3 2.69 20 -1.93
@ measure 15 1.18
@ necessary 2 1.46
@ negation 0 -0.61 14 0.09 17 1.52
@ offpage 0 -0.67 2 0.22 5 0.3 6 0.63 7 -0.58 19 0.01
@ only 11 0.82
@ onsite 15 0.64
@ open 11 0.07
@ others 13 0.1 15 0.1
@ ours 11 0.38 13 0.18 16 0.13
@ outparty 0 -0.08 3 -0.1
@ owndata 9 1.08
@ payment 9 0.39
@ pd 14 1.48
@ personaldata 13 -1.77 14 0.21
@ privacymode 10 0.94
@ provider 19 0.73
@ readmore 17 2.9
@ refers 14 0.5
@ sell 13 -0.9
@ server 16 0.94
@ service 10 -1.13
@ set 0 0.61 7 0.66 10 1.26
@ settings 19 3.71
@ share 13 0.22
@ show 8 0.26 10 0.37 11 0.54
@ shown 10 -0.39 18 0.74
@ slot 2 0.44
@ someone 0 0.31 6 0.6
@ stores 16 0.23
@ switchon 10 0.36
@ these 7 0.11 14 0.03 15 -1.19
@ thisdoc 18 0.38
@ thou 7 0.17 9 0.53 19 -0.08
@ to 18 0.63
@ tool 0 -0.62 6 0.24
@ toward 0 0.14 18 0.25
@ traffic 13 0.05
@ unless 1 1.33
@ verbfirst 3 0.08 7 0.11 10 0.26
@ we 11 0.95 15 0.21
@ websites 15 1.81
@ wesubj 1 0.36
@ whole 7 -0.26
@ with 6 0.11 7 0.87 8 0.18 10 1.38 11 -0.32
@ you 8 -0.72 9 0.59 17 -0.2
access to 13 0.22
accordingto  10 0.29 13 -1.94
account  9 0.43 12 -0.26 13 -0.07 20 -0.46
account h_name 17 -0.64
account not 17 0.58
account these 17 0.08
advance verbfirst 0 0.61
after  1 -0.27 2 -0.35 3 -0.67 4 -2.33 5 -0.52 7 0.95 10 -1.32 11 -0.57 12 -1.25 13 -2.22 14 -0.38 16 -0.51 17 -1.18 18 -0.22 19 -1.89 20 -0.26 21 -0.58
after ^ 6 0.15
after by 6 1.29 9 0.31
after click 7 -0.16
after consent 0 0.17 6 0.72
after given 0 0.89
after holdings 16 -0.26
after if 6 -0.22
after link 7 2.06
after load 7 0.04
after onsite 6 1.43 7 0.35
after open 6 0.4 8 -0.24
after ours 2 0.03
after payment 9 0.41
after present 0 0.07
after records 9 0.04
after refers 7 -0.73
after someone 5 0.31 9 1.49
after these 0 -1.45 7 -1.12 9 0.37
after thou 6 -0.21
after websites 7 1.02
after you 0 0.7 9 0.25
again  5 3.82 11 0.72
again to 5 0.04
ago  0 -0.05
ago load 7 1.15
ago usable 4 0.15
all  3 -0.73 9 -0.06 19 -0.24
all ^ 4 0.7 16 2.27
all blocked 2 1.66
all bounded 16 -0.02
all cookie 0 1.38
all cookies 18 0.29
all h_name 4 -0.68 18 -0.15
all holdings 7 0.76 11 0.03
all inactive 2 2.22
all pd 14 1.57
all retrieve 4 0.24
all thisdoc 18 1.85
all tool 0 0.57 17 -0.41 18 0.84
all traffic 21 0.8
all we 18 0.13
all whole 4 0.36 17 -0.27
all you 0 1.25
analytics  1 -0.62 2 -0.54 3 1.19 6 -1.26 7 -0.19 9 -1.77 10 -2.41 11 1.17 14 -0.33 17 -0.49 19 -1.14
analytics @ 3 2.37 17 1.1
analytics ^ 3 0.19
analytics all 11 1.12
analytics anon 11 1.21
analytics before 0 0.81
analytics blocked 2 3.29
analytics bounded 0 0.2
analytics by 0 0.24 12 0.26
analytics consent 0 0.39
analytics cookies 0 0.18
analytics counts 3 0.78 11 -2.84
analytics default 2 1.52
analytics first 0 1.67
analytics holdings 15 0.97
analytics marketing 0 -0.62 3 -0.97 20 -0.09
analytics measure 3 -0.75 17 0.2
analytics negation 12 0.87
analytics none 11 0.07
analytics not 0 0.24 11 1.69
analytics only 0 2.29
analytics require 0 1.14
analytics slot 3 0.33
analytics stores 12 0.65
analytics use 0 0.87
analytics window 3 0.65
analytics with 12 0.55
analytics you 0 0.14
anon  3 -1.05 10 -0.16 11 5.11 12 2.98 13 -0.76 14 -0.96 15 -0.59 17 -0.26
anon ^ 12 0.5
anon by 11 0.41
anon deletion 12 -3.88
anon detail 11 -0.59
anon merge 11 -0.63
anon negation 11 -1.67 12 -1.92
anon set 12 3
anon to 11 1.08
answer  0 -0.08 8 -0.04 15 -0.33 16 -1.4 17 -0.24
answer anon 11 0.25
answer consent 4 0.45
anytime  3 -1.01 5 3.3 6 -0.34 14 -0.18 20 -0.53
anytime offpage 5 0.37
anytime whole 5 0.83
apart holdings 15 3.31
appears  6 2.15 11 0.88 17 -0.07
appears but 7 2.19
appears consent 6 0.61
appears knowing 6 -0.45
appears open 6 0.38
appears others 3 0.85
appears stores 3 0.57
appears with 6 0.04
arrival  0 -0.19 6 3.42 14 0.21
arrival appears 6 0.27
arrival banner 6 0.25
arrival negation 14 0.44
arrival not 14 0.89
arrival offpage 6 0.43
ask  3 -0.18 6 0.35
ask all 0 1.38
ask before 0 0.77
ask by 6 0.86
ask consent 1 0.87
ask cookie 6 0.35
ask cookies 6 0.77
asked  0 -1.98 1 3.45 2 -0.05
asked answer 1 0.13
asked consent 1 0.02
asked cookie 0 0.2
asked copula 1 0.1
asked ground 1 2.26
asked load 7 0.81
asked only 1 0.12
asked these 0 -0.02
asked use 1 0.01
asked verbfirst 1 1.15
asked wesubj 1 1.26
aslongas  0 0.86 8 0.28
assigned  3 2.58 4 -0.32 6 -0.33 7 -0.08 10 -1.96 11 -0.21 17 -0.29
assigned @ 3 0.45
assigned by 3 1.01
assigned marketing 3 1.31
assigned slot 3 1.18
banner  2 0.7 3 1.02 4 -0.2 6 1.32 7 -0.65 17 -0.02 18 -0.21 19 0.49 20 -1.1
banner consent 0 -2
banner first 0 0.61
banner offpage 0 0.59
banner only 2 0.3
banner technology 3 1.35
banner tool 0 -0.36 6 0.41
basis_li  0 -1.27
basis_li consent 1 2.61
basis_li you 1 1.57
basis_word  0 -0.96 2 -0.35 3 -0.42 4 -0.68 5 -0.03 10 -0.21 13 -0.92 16 -0.61 19 -0.45 20 -0.21
basis_word these 1 0.03
before  0 1.62 1 -0.93 3 -0.86 4 -1.05 7 -0.24 8 1.02 12 1.72 13 -1.69 14 -0.45 15 -0.56 16 -0.03 17 -1.2 18 -0.65 19 -0.48 20 -0.63 21 -0.36
before @ 8 0.22
before ^ 2 1.55 7 -1.98 12 -0.42
before ago 9 0.9
before all 0 2.08 11 2.15 12 0.26
before answered 6 0.14
before aslongas 8 0.02
before bounded 0 -0.05
before choice 2 0.15 8 0.55
before click 7 0.35
before consent 0 0.74 4 -0.05
before cookies 0 1.96
before copula 2 0.6
before deed 9 1.48
before freeof 14 0.79
before load 0 -1.38
before marketing 0 0.36
before negation 0 1.4 8 1.43
before none 9 0.47
before not 9 0.03
before only 0 -3.93 2 1.47
before personaldata 14 1.02
before playstart 8 3.49
before present 0 0.42
before store 12 0.42
before these 11 0.62
before thou 6 0.9
before thumbnail 8 0.56
before to 0 0.51
before use 0 -0.89
below  0 -0.43 3 0.33 18 -0.29
below analytics 3 1.21
below beneath 3 0.29
below listed 19 0.86
below present 3 0.46
beneath  0 -0.21 3 1.28 6 -0.21 10 -0.14 14 -0.31 16 -0.53 17 -0.63 19 0.04
beneath analytics 3 1.38
beneath functional 3 0.77
beneath listed 19 0.41
beneath marketing 3 2.05
beneath negation 11 1.39
beneath store 9 3.57
beneath you 0 1.17
beneath yours 9 2.72
beyond  17 1.8
beyond ^ 17 0.15
beyond cookie 17 1.07
beyond negation 17 4.32
blocked  0 1.32 2 0.61 3 -0.14 5 -0.29 8 0.24
blocked aslongas 0 1.34
blocked default 2 0.98
blocked inactive 2 0.21
blocked someone 0 0.73
blocked with 20 0.27
bounded  4 -0.67 6 -0.22 10 -0.71 13 -0.23 15 0.65 16 1.19 19 -0.61 20 -0.75
bounded @ 17 2.58
bounded after 9 0.76
bounded consent 0 0.64 2 -0.37
bounded cookie 6 -1.16
bounded cookies 6 -0.8
bounded deal 17 0.31
bounded deed 9 2.2
bounded exist 0 0.46
bounded inland 16 0.41
bounded ip 12 0.33
bounded listing 17 2.96
bounded necessary 2 0.01
bounded negation 11 0.04
bounded present 0 0.17
bounded stores 16 1.25
bounded these 9 -0.87
bounded thisdoc 17 1.41
bounded thou 8 0.52 9 0.59
bounded tool 9 -0.54
bounded toward 17 0.56
bounded verbfirst 9 -0.49
bounded you 0 1.89 9 0.49
browser  0 -0.7 2 -0.34 4 -1.4 5 -0.88 21 -1.7
browser @ 7 0.86
browser load 7 0.63
browser measure 20 -1
but  10 -2.36 16 -1
but detail 11 2.84
by  0 -0.2 1 -0.82 3 -0.67 4 -0.22 5 -0.23 6 -0.33 7 0.58 8 -0.11 9 -0.15 10 0.31 14 -0.63 15 -0.11 16 -0.78 17 -0.82 19 -1.26 21 -0.49
by @ 7 -0.17 9 -0.53 16 -0.1
by after 7 0.63
by banner 6 1.57
by before 12 0.39
by bounded 16 0.73
by browser 7 0.42
by click 8 0.75 10 -0.5
by consent 0 0.66
by cookie 3 -0.24 6 0.4 20 0.89
by cookies 4 0.19 6 0.19
by deal 3 0.08
by domain 10 1.08
by each 7 1.02
by encrypt 21 1.21
by exist 4 0.33
by find 13 0.93
by functional 3 1.43
by holdings 11 0.65 15 0.68 17 -0.11
by ip 12 0.26
by load 7 1.22
by negation 8 0.33
by nobody 14 0.56
by not 14 0.95
by offpage 5 1.24
by open 15 -0.44
by others 15 1.35
by outparty 13 0.77
by owndata 9 0.17
by pd 14 0.5
by process 1 -0.64
by set 10 0.12
by show 7 0.16
by shown 0 0.84
by slot 3 0.24 5 1.49
by someone 13 0.25
by stores 16 0.25
by these 4 0.5 17 -0.53 20 1.3
by thou 19 -0.44
by to 20 0.45
by tool 8 0.29
by traffic 21 0.7
by use 11 0.15
by we 7 0.02
by websites 15 0.18
by whole 7 0.68
by with 5 0.37 10 0.85 15 0.77
by withus 16 0.06
by you 0 0.71 9 0.12 13 -0.2
cannot  11 2.16 14 -1.54 16 -0.61
cannot by 11 1.85
cannot crosssite 15 0.09
cannot deal 13 1.42
cannot identify 11 2
cannot negation 4 -0.78 11 0.04 14 -1.2 16 -0.02
cannot someone 11 0.19
category  3 2.87 11 -0.37 13 -0.22
category analytics 3 2.08
category content 3 0.4
category marketing 3 0.9
change  5 2.94 6 -0.99
change cookie 5 0.46
change not 4 0.74
change someone 5 0.13
change you 5 0.19
chat  7 1.45 8 1.38
chat @ 9 0.93
chat someone 9 0.38
chat these 8 0.27
choice  0 -0.74 4 -0.11 5 0.53 6 0.88 7 -0.06 17 -0.51
choice ^ 4 1.79
choice cookie 2 0.08
choice copula 0 -0.51
choice only 2 0.23
choice stores 2 1.14
classed  3 2.85
click  0 -0.64 3 -1.31 5 1.71 6 -0.91 7 -0.57 8 4.65 10 -1.26 13 -1.13 18 -0.62
click content 8 0.64
click link 20 1.62
click load 7 -1.07 8 1.38 9 -0.5
click measure 20 0.74
click none 8 2.62
click optout 20 0.06
click reject 5 1.16
click share_button 8 -0.74 9 2.84
click these 8 0.08
click thisdoc 20 1.03
click thumbnail 8 3.12
click transfer 9 1.83
closedword  17 4.63
combine these 15 -1.55
complete  19 -0.26
complete ^ 18 1.24
confined  0 0.68 13 0.78 16 1.68
confined inland 16 1.76
confined ours 13 0.68
confined someone 13 1.53
consent  0 3.16 1 1.47 2 -1.2 3 0.71 5 1.5 7 -3.05 8 -3 9 -3.33 10 -1.15 11 -0.88 12 -1.45 13 -0.94 14 -1.41 15 -1.65 16 -0.2 17 -3.52 18 -2.35 20 -2.2 21 -0.96
consent @ 0 1.19 3 0.03 4 0.37 5 1.27
consent ^ 0 -0.5 5 0.42
consent analytics 0 0.23 3 1.04
consent anytime 5 1.21
consent ask 0 -0.54
consent banner 6 0.4
consent basis_word 1 0.13
consent blocked 0 1.38
consent bounded 1 1.08
consent cookie 3 -1.08 4 -0.14
consent copula 1 0.79
consent ground 0 -0.83 1 0.84
consent here 5 2.15
consent holdings 0 0.47
consent if 1 0.51 5 0.18
consent marketing 0 2.14
consent negation 0 0.62 5 -0.64
consent nodetriment 4 1.43
consent none 0 0.82
consent offpage 19 0.34
consent only 1 1.99
consent outparty 0 0.67
consent owndata 4 0.62
consent personaldata 1 0.44
consent process 1 2.31
consent someone 5 0.11
consent these 1 0.05 3 0.71
consent thisdoc 5 0.38
consent thou 5 0.14
consent to 4 0.85
consent tool 0 -0.84
consent unnecessary 4 1.28
consent we 0 1.04
consent wesubj 0 0.23 1 0.63
consent whole 5 0.25
consent with 1 -0.83 5 0.97
consent withdraw 5 0.55
consent you 0 -0.48 5 0.94 6 -1.02
content  2 -0.37 3 1.17 5 -1.02 6 -1.18 8 2.14 9 -2.72 10 1.83 11 -0.18 12 -0.55 13 -0.96 14 -0.84 15 -1.28 19 -0.29 20 -1.49
content @ 10 -1.1
content after 7 -0.6 8 -0.24
content assigned 3 0.28
content before 0 0.46
content by 10 0.35
content click 0 -0.68 8 0.18 10 -1.21
content consent 0 0.06
content freeof 8 -1.3
content includes 3 2.67
content map 3 0.15
content not 13 -0.63
content only 8 1.65
content ours 10 -1.77
content outparty 13 1.45
content require 3 0.36
content set 8 1.09
content settings 3 1.61
content shown 8 -0.29
content these 10 0.84
content third 17 0.27
content thou 10 -0.27
content together 7 0.58
content track 10 2.05
content use 10 0.31
content wesubj 10 0.31
content without 8 -0.65
content you 8 0.05 10 -0.27
cookie  1 -0.33 7 -1.65 8 -1.6 9 -1.09 10 -0.27 12 -0.51 13 -1.02 15 -0.15 16 -0.54 18 0.18 21 -0.57
cookie @ 0 -0.93
cookie ^ 17 -0.1
cookie analytics 3 1.11
cookie basis_li 3 0.02
cookie cookies 7 -0.97 8 -0.47 9 -0.05 12 -0.42 13 -0.2 15 -0.26 21 -0.01
cookie copula 6 -0.25
cookie deed 17 0.99
cookie holdings 2 -0.31 17 -0.27
cookie if 0 0.75
cookie includes 3 0.86 14 0.48
cookie marketing 0 1.16 3 1.36
cookie necessary 4 -0.03
cookie not 14 0.35
cookie offpage 3 0.04
cookie ours 3 0.91
cookie personal 14 0.99
cookie policyword 19 0.88
cookie records 18 0.53
cookie require 0 0.75
cookie session 17 1.23
cookie set 4 -0.97 18 0.42
cookie settings 5 0.61
cookie show 6 0.07
cookie someone 11 -0.84
cookie store 0 0.29
cookie these 18 0.26
cookie thou 3 -0.75 4 -0.6
cookie tool 6 0.35 19 -0.24 20 -0.12
cookie use 2 -0.4
cookie we 3 0.3
cookie websites 17 0.05
cookie you 0 0.34
cookies  7 -0.61 8 -0.12 12 -0.08 15 -0.05 18 0.64
cookies @ 2 1.09 19 1.65
cookies analytics 3 0.08
cookies basis_li 3 1.52
cookies bounded 9 1.07 14 1.34
cookies cookie 19 1.33
cookies detail 19 0.92
cookies if 9 2.05
cookies includes 14 1.23
cookies marketing 20 0.1
cookies not 14 1.26
cookies offpage 3 0.77
cookies only 14 0.93
cookies policyword 19 0.73
cookies recognition 14 1.49
cookies records 18 0.33
cookies set 0 -0.52 18 0.55
cookies store 0 0.65
cookies these 18 0.55
cookies thou 6 0.05
cookies unless 0 0.49
cookies websites 17 1.1
cookies wesubj 19 0.5
cookies with 11 0.36
cookies you 4 -0.86 6 0.64 14 0.39
copula  0 -0.28 3 -0.46 4 -0.14 5 -0.92 6 -0.86 9 -0.67 10 -0.08 11 -0.11 12 -0.44 13 -0.11 14 -0.38 16 -1.28 19 -0.02 20 -1.04 21 -0.17
copula @ 21 -0.83
copula after 2 -0.16
copula ago 17 1.05
copula all 10 0.58 11 0.47 21 0.47
copula analytics 3 1.36
copula anon 11 1.64
copula anytime 5 1.42
copula banner 3 1.28 19 0.04
copula basis_word 1 0.72
copula before 0 -0.84 8 0.51 12 0.56
copula blocked 2 1.12
copula bounded 0 -1.21
copula by 21 -0.99
copula complete 18 1.42
copula content 3 1.6
copula cookie 3 1.23 18 0.46
copula cookies 3 0.63 18 0.13
copula default 0 -0.2 2 3.84
copula encrypt 21 0.22
copula firstvisit 7 0.91
copula freeof 14 1.1
copula holdings 13 -0.53
copula if 9 1.15
copula inland 16 0.82
copula load 7 0.3
copula marketing 3 0.67
copula negation 13 0.23 15 0.63 20 -0.62
copula none 11 0.33 14 -0.78
copula not 17 0.19
copula offpage 19 1.24
copula only 17 0.95
copula open 7 0.02
copula privacymode 10 0.77
copula records 12 0.89
copula refers 6 1.32
copula reject 4 1.1
copula require 0 1.54
copula sell 13 0.79
copula set 10 0.49
copula shorten 11 0.25
copula show 7 0.97 19 0.37
copula someone 2 -0.28 4 0.22
copula theonly 17 0.85
copula these 1 0.36 14 0.08 21 0.01
copula to 1 0.15 7 0.86 16 0.11
copula together 7 1.06
copula tool 18 0.02
copula transfer 9 0.31
copula unnecessary 4 0.25
copula whole 18 1.34
copula with 12 0.39 21 -0.14
copula you 2 -1.41 8 0.38 9 0.32
counts  4 -0.09 11 2.97
counts freeof 14 0.33
counts negation 13 0.58
counts not 11 2.04
counts others 13 0.07
counts outparty 11 -0.65
cover  8 2.43
cover click 8 0.71
cover content 10 -1.35
cover slot 3 -1.32
crosssite  15 1.46 17 -2.33
crosssite negation 15 1
crosssite websites 17 -0.24
dc_address  12 0.24
dc_address @ 9 0.16
dc_address records 12 0.98
dc_address share 9 0.69
dc_address thou 9 1.43
dc_device  0 1.38 7 -0.33
dc_name expire 19 1.95
dc_name others 14 1.09
dc_payment  9 0.79 13 -2.3
dc_payment encrypt 21 3.4
dc_usage  15 0.7
deadline  12 0.55
deadline eu 16 0.63
deal  5 -0.94 6 -0.14 8 -0.15 11 -0.09 15 -0.89 20 -0.33
deal @ 3 -0.93 9 -0.44
deal appears 3 0.37
deal beneath 19 0.5
deal but 7 0.32
deal by 0 -0.8 3 -0.23
deal click 9 0.6
deal encrypt 21 1.25
deal flow 13 0.63
deal holdings 16 0.25
deal inland 16 0.85
deal listing 18 0.42
deal measure 20 0.08
deal not 13 0.19
deal offpage 3 0.18
deal personal 14 0.21
deal records 17 0.78
deal set 0 0.25
deal stay 16 0.74 19 0.51
deal switchon 0 1.61
deal these 14 0.03 19 -0.32
deal tls 21 1.4
deal together 7 0.94
deal tool 3 0.47 19 0.73
deal we 0 -0.11
deal window 19 0.3
deal with 10 0.35
deed  0 -0.55 1 -1.77 6 -0.42 7 -0.12 8 -1.08 10 -0.22 11 -0.85 12 -0.06 13 -1.01 15 -0.88
deed @ 6 -0.23
deed classed 3 3.77
deed consent 5 0.67
deed detail 9 0.34
deed encrypt 21 1.56
deed flow 9 0.94
deed holdings 9 0.96
deed negation 9 1.17 13 -0.22 14 0.15
deed nobody 9 0.08
deed none 9 1.23
deed not 9 1.72
deed ours 13 0.44
deed outparty 13 0.36
deed personaldata 14 0.01
deed someone 8 -0.24
deed suchas 4 1.42
deed these 9 -0.16
deed traffic 9 0.57
deed visitorid 9 0.96
deed we 13 0.8
deed with 9 -0.93
default  3 -0.21 6 1.12
default ^ 2 3.01
default necessary 2 2.68
default thou 6 0.98
deletion  0 -0.8 4 -0.36 7 -1.18 9 -0.16 11 -0.95 14 -0.16 17 -0.37
deletion by 12 -1.43
deletion dropped 12 1.66
demand  13 -2.2
demand holdings 13 -1.05
demand personaldata 13 -0.85
described  10 -0.08 20 -0.55
detail  3 -0.16 4 -0.17 5 -0.74 6 -0.7 8 -0.53 10 -0.75 12 -0.69 15 -0.05 17 -0.39 19 1.23 21 -0.11
detail ^ 19 0.76
detail all 18 -1.28
detail banner 19 2.06
detail bounded 17 1.17
detail cookie 19 0.12
detail cookies 19 0.09
detail copula 19 0.67
detail find 18 -1.17 20 -0.36
detail h_life 19 0.96
detail identity 19 0.46
detail if 9 1.62
detail ip 7 0.8
detail list 17 -1.38
detail listing 17 -0.6
detail not 14 0.21
detail offpage 6 -1.18 18 -0.63 19 1.79
detail outparty 19 0.81
detail provider 18 -0.59
detail same 4 0.9
detail shown 3 -0.53
detail stay 19 1.31
detail to 13 0.03
detail tool 19 0.54
detail toward 13 0.15 19 0.8
detail track 18 1.19
detail use 17 0.67
detail we 19 0.21
detail with 20 0.63
detail you 17 1.23 20 -0.64
domain  7 -0.44 8 -0.22 10 1.49 11 -0.56 15 0.36 17 -0.4
domain anon 12 1.85
domain content 10 1.47
domain cookie 2 1.23
domain cookies 2 0.42
domain not 13 0.97
domain track 10 0.08
domain window 21 0.01
domain you 9 0.35
duty  1 -1.71 3 -1.05 4 -0.78 5 -2.63 10 -0.98 11 -0.09 13 -1.05
duty anytime 5 -0.15
each  7 1.01 8 -0.78
each thou 7 0.73
each you 7 0.67
effect  0 -0.07 4 2.11 11 -0.02 13 -0.01 15 -0.73 20 -0.09
effect choice 3 0.55
effect cookie 2 0.04
effect cookies 2 0.32
effect negation 4 1
effect not 4 1.41
effect toward 2 0.7
effect track 3 0.64
effect yourchoice 3 1.89
embed  4 -0.71 10 2.72 12 -0.09
embed ^ 8 0.23
embed click 8 0.98
embed domain 10 0.01
embed h_provider 10 0.64
embed load 7 0.52
embed ours 10 -0.59
embed together 7 0.27
embed tool 10 1.44
embed video 10 -1.4
embed with 10 0.17
encrypt  3 -0.54 4 -0.12 7 -0.54 9 -0.72 10 -0.26 12 -0.28 13 -1.05 17 -0.35 20 -0.27 21 3.59
encrypt set 21 0.32
encrypt shown 21 0.96
encrypt traffic 21 1.83
endpart  0 -1.52 12 3.24
endpart by 12 0.43
endpart ip 12 0.23
endpart shorten 12 0.85
eu  16 0.43
evenif  4 1.01
evenif negation 7 0.12
evenif not 7 0.53
evenif reject 4 1.16
exactly  9 2.64
exist  3 -0.87 19 -0.08
exist by 3 0.14 13 0.7
exist cookies 3 0.55
exist expire 17 2.76
exist negation 4 0.14 17 0.41 18 0.38
exist not 18 1.53
exist present 8 -0.01 18 -0.46 19 -0.29
exist stores 9 0.27
exist these 3 0.05
exist thou 4 0.3
exist tool 17 0.6
exist you 5 0.22
expire  6 -0.84 7 -0.71 9 -0.9
expire confined 4 0.5
expire stay 4 0.64
find  1 -0.2 7 -0.61 10 -0.53 19 1 20 -1.28
find @ 3 0.58
find deal 18 0.61
find h_name 18 0.63
find holdings 13 1.55
find knowing 4 -0.41 19 0.06
find negation 16 0.08
find offpage 18 -0.62 19 0.55
find others 15 0.44
find present 3 0.35
find show 6 0.36
find someone 19 -0.51
find thou 19 1.05
find tool 19 0.69
find traffic 21 0.73
find verbfirst 11 0.52
finish  17 4.99
finish others 17 -2.35
first  0 2.97 7 -1.8 8 0.57 9 3.29
first ^ 0 0.24 9 0.88
first click 0 -0.04
first deed 9 0.39
first if 9 0.08
first these 8 3.13
first thou 9 1.42
first toward 9 0.34
first verbfirst 0 0.81
first with 9 1.33
first you 0 0.67 8 0.54
firstvisit  0 -0.09 6 6.36 19 -0.53
firstvisit bounded 2 0.63
firstvisit only 2 0.22
firstvisit set 2 0.19 7 0.78
firstvisit show 6 0.22
firstvisit someone 6 0.1
firstvisit window 5 -0.2
flow  1 -0.04 3 -0.45 6 -0.32 9 0.57 13 -0.42 18 -0.32
flow @ 14 1.22
flow after 9 1.17
flow before 9 0.96
flow consent 0 -0.59
flow deed 8 -0.11 9 0.97
flow first 8 -1.02
flow if 9 0.08
flow ip 7 2.14
flow measure 17 0.2
flow negation 0 -0.56 9 0.76
flow not 9 0.1 14 0.17
flow payment 9 2.31
flow personaldata 17 0.53
flow same 4 0.94
flow service 9 0.45
flow these 4 0.78
flow thou 8 -0.51
flow tool 9 0.05
flow usa 16 1.42
flow we 17 0.62
flow with 9 0.88
flow you 6 -0.82 8 -0.63
following  17 1.54 19 -0.48 20 0.72
following thisdoc 19 -0.22
following whole 18 1.19
footer  0 -0.43 4 -0.37 5 3.08 8 -0.75
footer cookies 5 0.79
formerly  0 -2.07 3 -0.27
formerly ^ 0 -0.24 7 -5.73
freeof  2 0.84 8 -0.05 14 0.85 17 -0.38
freeof ^ 0 2.15 2 1.23
freeof consent 0 0.53 4 -0.09
freeof cookie 10 0.87
freeof cookies 10 0.35
freeof effect 4 2.31
freeof h_name 10 0.18
freeof negation 0 1.64 4 -0.36
freeof personal 14 3.38
freeof recognition 11 0.2
freeof records 14 2.08
freeof someone 14 2.22
freeof tool 4 1.82 10 0.07
fullest  12 -0.68 18 0.46
fullip domain 12 -0.12
functional  3 3.84 10 -1.75
functional analytics 3 -0.7
gets  3 -0.6 5 -0.68 13 0.37 15 -1.01 20 -0.68
gets @ 7 0.85
gets by 6 0.29
gets flow 13 -0.56
gets holdings 6 -0.54 13 0.14
gets madeby 10 0.84
gets negation 13 1.18
gets same 4 0.69
gets thou 6 0.85 9 0.32
gets toward 13 -0.56
gets window 6 0.21
giveaway  0 -2.1 13 1.58 14 -0.06 17 -0.4
giveaway freeof 13 -0.06
giveaway negation 13 0.92
giveaway outparty 14 -0.54
giveaway reject 13 1.96
giveaway to 13 0.22
giveaway you 13 -0.76
given  3 -0.54 5 0.62
given consent 1 0.16
given hand 0 0.27
given someone 11 1.1
given verbfirst 0 0.35
goesout  16 1.26 18 -0.13
goesout @ 20 0.03
goesout negation 17 0.5
goesout not 16 3.62
ground  0 -0.7 2 -0.68 3 -0.16 4 -1.88 5 -1.51 6 -0.62 7 -0.31 9 -0.37 12 -0.54 13 -0.11 14 -0.17 16 -1.48 17 -0.95 18 -0.37 19 -0.07 21 -1.36
ground asked 1 1.69
ground by 1 1.37
ground consent 1 0.84
ground find 0 1.55
ground leans 1 1.19
group  11 3.91 14 -0.88
group someone 11 0.04
h_life  14 -0.35 17 -0.12
h_life not 15 1.03
h_name  0 -0.28 3 -0.14 7 -0.17 8 -0.3 12 -0.39 15 -0.37 18 -0.39
h_name @ 9 1.92 19 1.84
h_name ^ 3 -0.18
h_name appears 6 1.79
h_name domain 18 1.22
h_name h_provider 18 1.4
h_name listed 18 -0.48
h_name newsletter 9 0.69
h_name not 14 0.08
h_name offpage 0 0.63
h_name set 20 0.53
h_name thisdoc 17 0.08
h_name thou 17 0.19
h_name toward 4 -1.36 19 0.1
h_name you 14 0.41
h_provider  3 -0.24 10 -0.17 17 -0.97 19 -0.68
h_provider detail 0 0.01 18 0.5
h_provider giveaway 13 0.84
h_provider provider 7 1.12
h_provider same 4 0.11
h_provider someone 0 0.09
h_provider who 0 0.32
h_purpose @ 12 0.78
h_purpose analytics 12 0.87
h_purpose copula 6 0.32
hand  13 1.03
hand to 13 0.88
hearsay pd 14 -1.06
hearsay personal 14 -1.06
hearsay personaldata 14 -0.99
hedge  3 -0.5 16 -0.39
here link 20 0.72
here thisdoc 18 0.36
here whole 18 0.59
holdings  1 -0.27 2 -0.26 3 -0.94 4 -0.39 6 -0.46 7 -0.55 8 -0.34 9 -0.09 10 -0.09 12 -0.3 16 -0.07 19 -0.17 20 -0.57
holdings @ 3 -0.07 8 0.1 13 0.15 15 0.65
holdings ^ 15 0.58 19 0.97
holdings ago 10 0.28
holdings all 11 0.53
holdings analytics 11 0.71
holdings anon 11 0.28
holdings before 0 0.56 11 0.8
holdings by 15 0.16
holdings cannot 11 0.41
holdings content 13 0.61
holdings cookie 0 0.23 18 0.13
holdings cookies 0 0.14 18 0.05
holdings country 16 0.82
holdings deal 7 0.14 9 0.18
holdings encrypt 21 0.19
holdings euland 16 0.99
holdings first 9 1.25
holdings flow 4 0.16
holdings gets 17 0.2
holdings ground 1 1.15
holdings knowing 19 0.47
holdings measure 17 0.48
holdings merge 13 -0.42
holdings negation 14 0.77
holdings not 11 -0.52 13 0.04
holdings only 9 0.95
holdings process 0 -0.25
holdings receive 17 0.36
holdings records 15 0.3
holdings shorten 11 0.51
holdings show 6 0.18
holdings someone 14 0.13
holdings stay 13 0.41 16 0.43
holdings thou 9 0.21
holdings tool 5 0.55 17 0.14
holdings we 17 0.54
holdings websites 15 0.03
holdings with 0 -0.59 12 0.53
holdings you 13 0.19 14 -0.27 15 0.59
hypothetical  0 -3.34 2 -1.68 8 -0.93 10 -2.13 12 -0.57
hypothetical consent 0 -0.57
identify  11 0.74
identify negation 11 2.91
identity  11 1.59
identity unknown 11 3.91
idle  2 4.04 17 -1.36
idle ^ 2 0.28
if  1 0.45 3 -0.41 10 -0.54 11 -1.74 12 -0.06 13 -0.2 15 -1.03 16 -0.81 18 -1.02 19 -0.23 20 -0.07
if ^ 4 -1.17 6 -0.02 14 -0.14 16 -0.8
if analytics 0 2.12
if asked 1 0.55
if consent 1 1.35
if copula 1 1.76
if deed 9 0.12
if load 7 1.29
if open 7 1.88
if someone 5 -1.1 6 -0.48
if thou 1 -1.34 4 0.32
if you 0 0.68 6 -0.1 8 -0.69
inactive  12 -1.64
includes  13 -0.56 14 0.4 15 -0.17 19 -1.26
includes analytics 3 2.08
includes assigned 3 -0.31
includes cookie 3 0.17
includes negation 14 1.53
includes offpage 3 0.38
includes shown 3 -1.33
includes these 3 1.01
includes tool 3 1.04
includes you 3 0.31
inland  1 -0.34 3 -0.61 7 -0.13 9 -1.36 10 -0.35 11 -0.31 13 -2.9 14 -2.34 15 -0.19 16 3.38 17 -1.98 19 -1.09 21 -0.17
inland country 16 -0.88
inland negation 16 1.62
ip  0 -0.16 2 -0.18 3 -0.26 9 -0.7 10 -1.71 11 -1.97 12 4.7 13 -1.34 14 -0.24 16 -0.56 17 -0.09
ip ^ 12 0.76
ip all 7 0.31
ip analytics 12 0.27
ip before 12 1.46
ip blocked 12 -1.3
ip bounded 12 1.45
ip deletion 11 -0.28
ip each 12 1.59
ip endpart 12 0.02
ip inactive 12 -0.98
ip leans 12 0.37
ip linkword 12 0.84
ip only 12 1.37
ip provider 7 0.16
ip receive 12 0.16
ip refers 12 0.07
ip shorten 12 0.69
ip these 12 0.51
ip tool 7 0.15
ip toward 7 2.06
keepus  13 5.66
kept  3 -0.32
kept appears 16 -2.45
knowing  3 -0.04 11 0.49 13 -0.66 17 -0.37
knowing detail 19 0.38
knowing offpage 19 0.77
knowing tool 19 1.15
lacking  18 4.19
lawsays  0 -3.37 4 -4.33 8 -0.1 13 -3.01
leans  0 -0.17 7 -0.58 9 -0.12 15 -0.04
leans cookie 2 0.43
leans cookies 2 0.58
leans copula 1 1.11 17 0.65
leans gets 6 0.55
leans ground 1 1.25
leans h_name 2 0.74
leans h_provider 2 0.61
leans not 13 0.41 14 0.08
leans offpage 19 0.79
leans process 14 0.33
leans someone 9 -0.96
leans these 1 0.42
leans verbfirst 0 0.67 1 0.71
leans video 10 0.43
leans wesubj 20 2.45
leans you 20 1.07
leave  9 0.41
leave deal 9 0.56
leave goesout 9 0.96
leave we 13 3.38
link  0 -0.59 3 -1.2 4 -0.61 8 -1.64 9 -0.88 10 -1.15 12 -1.08 15 -0.34 18 -0.1
link copula 20 0.03
link load 7 0.42
link measure 20 0.95
link offpage 6 0.6
link you 7 1.05
linkword  9 -0.12 12 1.32 15 -0.7 18 -0.09
linkword set 20 1.1
list  14 -0.54 18 0.46 19 1.96
list by 18 0.83
list detail 18 0.57
list listing 14 -0.31 18 0.98
list these 18 0.2
list thisdoc 19 -0.88
list to 18 0.64
list whole 19 -1.75
list with 19 0.33
listed  17 0.05
listed flow 17 0.74
listed listing 18 -0.13
listed negation 17 1.13
listed not 17 1.24
listing  2 -0.17 3 -1.89 5 -0.24 10 -1.05 12 -0.11 15 -0.51 17 -0.07 19 0.21 20 -1.15 21 -0.08
listing ^ 18 2.36
listing by 18 0.89
listing cookie 17 -0.04
listing h_name 19 -1.01
listing newsletter 14 2.98
listing these 18 0.97
listing thisdoc 18 0.39
listing tool 17 -1.04 19 0.89
listing we 18 -0.87
listing whole 17 -0.48 18 1.79
load  2 -0.96 4 -1.18 5 -0.08 7 2.95 8 1.52 9 -0.37 11 -0.46 12 -0.21 13 -0.04 15 -0.56 17 -0.62 18 -0.3 19 -0.28 20 -1.24
load @ 10 -0.32 13 1.52 21 -0.01
load after 8 0.42 9 -1.19
load browser 7 0.31
load click 0 -1.63 7 -1.22 8 1.16 9 -0.65
load consent 0 1.36
load cookies 10 0.02
load domain 10 0.56
load exist 7 0.11
load first 8 1.69 9 -1.85
load holdings 9 1.13
load if 0 2.02
load merge 8 -0.81 9 0.38
load only 8 1.53
load open 7 0.53 8 -0.57
load present 7 1.29
load privacymode 10 0.25
load receive 7 0.32
load server 7 2.16
load show 6 0.93 7 0.13
load someone 8 1.04
load these 8 0.76
load third 0 1.17
load to 13 0.71
load together 6 -0.26 7 0.56 8 -1.45
load toward 8 -1.82 13 0.2
load yours 8 -0.44
madeby @ 0 0.14 3 -0.11
map  3 0.82 10 -0.55
map load 8 -0.21
map open 7 -0.61
map regardless 7 0.94
map thou 8 1.76
map you 7 1.53 8 0.88
marketing  4 -0.16 5 -0.29 10 -0.99 11 -0.02 14 -0.83 15 -0.16 17 -0.65 19 -0.2 20 2.51
marketing @ 3 1.8 17 0.44
marketing before 0 0.83
marketing consent 0 0.63
marketing cookie 0 0.45 3 1.21
marketing exist 0 0.32
marketing gets 0 1.64
marketing h_name 4 2.12
marketing offpage 3 0.85
marketing only 0 2.85
marketing set 0 0.5
marketing show 20 0.2
marketing technology 3 1.22
marketing third 13 1.57
marketing thou 20 0.03
measure  4 -0.3 5 -0.81 7 -0.24 8 -0.95 13 -0.51 20 1.41
measure @ 0 -0.41 17 1.37
measure anon 11 0.4
measure by 20 1.03
measure consent 0 0.54
measure cookie 3 0.34
measure cookies 3 1.49
measure deal 3 0.47
measure if 0 0.66
measure pd 14 1.81
measure to 20 1.74
measure toward 17 1.66 20 0.47
measure verbfirst 0 1.14
measure we 0 1.37
measure websites 15 0.26
measure you 0 0.28 20 0.1
mech_dpf  16 -0.6
mech_scc  21 -0.81
merge  13 -0.99 15 0.58 17 -0.17
merge by 15 0.29
merge holdings 15 1.8
merge not 15 2.67
merge others 15 0.55
more  14 -0.65
necessary  0 -0.36 1 -1.06 2 3.89 4 -1.96 5 -1.02 6 -0.62 9 -0.85 10 -0.02 11 -0.11 13 -1.85 14 -2.46 17 -4.87
necessary ^ 2 -0.02 3 3.57
necessary someone 0 0.06
necessary tool 3 0.22
necessary use 2 -1.47
negation  1 -0.7 3 -1.41 4 0.31 5 -0.39 6 -1.48 7 -0.96 9 -0.26 10 -1.32 12 -1.21 13 1.36 15 1.32 18 -0.22 19 -1.38 21 -0.93
negation @ 0 0.81 4 0.67
negation ^ 4 0.53 13 0.79 17 0.91
negation again 11 1.61
negation analytics 0 0.52
negation anon 11 -1.46
negation asked 1 -0.43
negation bounded 17 -1.07
negation by 17 1.25
negation consent 1 -1.65 3 0.75 4 0.61
negation content 4 0.42
negation cookie 2 0.01
negation cookies 2 0.13
negation copula 18 0.62
negation crosssite 15 3.96
negation dc_name 14 2.83
negation deal 20 0.67
negation deed 9 0.6
negation detail 9 0.52 11 1.31
negation duty 8 1.01
negation effect 4 0.4
negation encrypt 21 -0.91
negation find 11 0.23 21 2.09
negation freeof 0 1.34 14 -1.78
negation giveaway 13 0.69
negation goesout 14 -0.6
negation holdings 9 -0.41 15 0.24 16 -0.79
negation if 4 0.7
negation inland 13 -0.18 16 3.96
negation ip 12 0.77
negation knowing 11 1.09
negation lacking 18 2.94
negation load 0 1.26 7 -1.3
negation marketing 20 0.53
negation measure 20 1.22
negation merge 15 0.45
negation necessary 0 0.9 2 0.16 4 -0.12
negation not 0 1.39 4 -0.98 15 -0.26 17 -1.21
negation offtopic 4 -0.34
negation only 2 0.55 17 -0.28
negation open 10 0.52
negation other 16 0.54 17 0.02
negation others 2 0.16 4 -0.4 14 -0.53 15 0.08 17 2.36
negation outside 13 1.23
negation owndata 14 -0.01
negation pd 14 1.41
negation personal 9 -0.02 14 0.41
negation personaldata 9 -0.02 11 -1.08 13 0.45 16 -0.01
negation process 14 1.95
negation provider 0 0.29 17 0.04
negation recognition 11 1.22 13 -0.87
negation records 13 0.43 16 -0.24
negation reject 4 0.61
negation sell 13 0.61
negation service 17 0.32
negation set 0 0.12 17 0.21
negation share 13 0.76
negation slot 20 0.31
negation someone 0 -0.32 4 0.67 11 0.33
negation these 0 -1.18 9 -0.52 15 0.1 17 -0.77
negation thisdoc 20 0.33
negation thou 8 0.46
negation to 15 0.39
negation track 10 1.08 15 0.22 17 -0.63
negation transfer 13 -1.17 16 0.54
negation unless 0 0.38
negation use 17 -0.31
negation verbfirst 0 0.9 13 -1.53
negation visitorid 15 0.11
negation we 0 0.23
negation websites 15 0.52
negation whole 18 -3.7
negation with 4 0.05 15 0.17
negation without 0 0.36 14 -0.75
negation you 0 -0.37 9 -0.36 15 0.74
newsletter  0 -0.33 20 -1.23 21 -2.35
newsletter anytime 5 -1.63
newsletter offtopic 5 -2.13 9 -3.47
newsletter toward 5 1
newsletter you 9 -0.18
nobody ^ 13 0.99
nobody consent 4 1.55
nobody negation 17 0.11
nobody outparty 17 0.1
nobody outsider 13 0.32
nobody someone 13 1.59
nodetriment  4 4.64
nodetriment negation 4 0.18
nodetriment you 4 0.84
none  2 -0.08 4 0.35 6 -0.36 16 -0.02
none analytics 0 1.13
none by 13 0.73
none cannot 13 0.98
none cookie 14 0.12
none cookies 0 0.39 4 -1.07 14 0.18
none lacking 18 0.45
none load 13 0.6
none measure 15 2.33
none negation 2 -0.02 4 0.22 6 -0.32
none nobody 11 0.71 13 -0.47
none not 6 -0.13 15 -0.04 16 -0.46 17 -0.15
none others 15 -0.39 17 1.15
none outparty 11 0.35 13 -0.56
none outside 15 2.01
none payment 17 -0.38
none pd 13 -0.68
none personal 14 0.96
none recognition 11 1.24
none someone 11 0.57
none store 0 0.47
none thou 14 1.86
none tool 4 -0.26
none withus 13 1.35
not  1 -0.74 3 -0.88 7 -0.53 9 0.29 10 -0.16 13 0.91 14 0.06 18 -0.4 21 -0.74
not anon 11 -3.23
not before 0 1.46 4 -0.47 9 3.87
not by 4 1.01 15 1.4
not consent 4 1.01
not cookie 2 0.43 10 1.24
not cookies 2 0.39 10 1.1
not copula 0 0.8
not deed 9 0.99
not detail 13 -0.59
not duty 8 0.16
not effect 4 1.26
not freeof 0 0.48 13 -0.43
not given 0 0.56
not goesout 14 -0.65 16 3.73
not h_name 0 -0.39
not holdings 17 -1.52
not identify 14 0.52
not ip 12 0.96
not knowing 9 0.58
not lacking 18 1.77
not leans 0 -0.16
not load 15 -0.78
not marketing 0 0.9 20 0.19
not measure 0 0.76
not merge 15 3.02
not negation 1 -0.64 3 -0.28 4 0.44 9 -0.16 14 1.07 18 -0.25 19 -0.21 21 -0.11
not nobody 11 0.26
not open 10 0.72
not others 2 0.76 17 0.86
not perhaps 11 2.67
not perk 4 0.47
not personal 14 0.64
not personaldata 17 -0.01
not present 0 0.49
not process 14 0.24
not provider 13 0.54
not recognition 11 0.58
not require 4 2.7
not service 0 -0.53 17 0.38
not share 13 0.55 17 -0.65
not shown 14 0.03 18 0.41
not someone 9 0.44 11 0.58 14 1.27
not these 0 -0.18 2 0.25 4 0.24
not third 14 -0.12
not thirdcountry 16 3.92
not thou 4 0.58 14 0.58
not to 13 1.19
not tool 17 1.27
not toward 4 -0.66 9 0.17
not track 10 2.2
not we 13 -0.31
not who 11 1.72
not you 0 -0.05 4 0.21 12 1.02 17 -0.27
nothingelse  15 -0.5 17 0.97
nothingelse ^ 17 0.2
nothingelse others 15 -0.18
nothingelse outparty 17 0.41
object ^ 20 0.35
offer privacymode 10 -1.23
offpage  1 -0.76 9 -0.23 11 -0.51 13 -0.96 14 -0.02 15 -0.8 17 -0.46
offpage appears 19 1.08
offpage banner 6 -0.63
offpage before 6 0.8
offpage by 20 0.23
offpage content 3 0.12 8 0.49
offpage detail 19 0.73
offpage exist 6 0.62
offpage h_name 6 0.48
offpage load 7 0.31
offpage marketing 3 1.57
offpage only 2 0.72
offpage present 3 0.88
offpage slot 20 1.23
offpage stay 3 1.02
offpage thou 6 1.06
offpage to 2 0.36 20 0.31
offpage toward 2 0.87
offpage verbfirst 18 1.03
offtopic  0 -2.39 4 -0.4 5 -2.25 9 -0.12
offtopic consent 0 -0.3
offtopic you 0 -0.14
once  12 -3.29
only  2 1.88 3 -1.57 4 -0.49 6 -1.13 7 -1.31 9 1.89 10 -0.09 12 0.74 17 1.68 19 -1.17 20 -0.39
only @ 17 2.27
only after 7 -0.22 9 0.63
only anon 11 0.99
only answer 9 0.79
only bounded 18 -1.35
only by 12 0.51
only click 8 0.48
only consent 0 0.54 3 1.26
only cookie 2 1.34
only cookies 2 0.72
only deal 17 0.65
only domain 12 0.02
only gets 9 0.31
only ground 1 0.43
only group 11 2.04
only h_name 2 1.01
only if 9 0.81
only negation 11 0.75 17 -1.44
only not 15 0.6
only ours 15 1.3
only owndata 17 0.9
only payment 9 0.84
only records 17 1.17
only someone 9 0.16 17 -0.34
only these 17 0.5
only thou 9 0.76
only tls 21 0.55
only tool 3 -0.14 17 2.16
only usable 4 2.14
only we 9 1.23
only who 0 0.63
only whole 0 1.21
only with 3 1.07 9 0.29
only without 2 1.29
only you 12 0.05 17 -0.05
onsite  0 -0.59 1 -0.17 4 0.22 5 -0.5 9 -0.42 10 -0.21 13 -0.3 20 -0.6
onsite anon 12 1.02
onsite cookie 0 -1.45 17 0.55
onsite cookies 17 0.28
onsite encrypt 21 0.47
onsite h_name 17 0.54
onsite pd 14 0.51
onsite these 17 0.28
onsite websites 11 -0.27 21 0.73
onsite wesubj 14 1.31
onsite you 15 1.88
open  7 3.13 10 -0.4 11 1.07 13 -0.46 15 -0.32 17 -0.06 18 -0.09
open @ 7 0.37
open analytics 3 1.78
open anon 11 0.45
open banner 6 0.13
open before 0 0.46
open by 7 0.25
open consent 6 1.17
open deal 0 0.58
open holdings 7 -1.63 20 0.34
open negation 4 0.87 14 0.15
open not 14 0.55
open recognition 11 0.64
open retrieve 7 0.47
open server 7 0.12
open show 6 0.86
open to 7 0.22
open traffic 7 1.4
open whole 21 0.13
optout  3 -0.15 4 -0.68 10 -1.11 11 -0.27 15 -0.11 19 -0.61 20 3.43
optout @ 20 0.94
optout by 20 0.79
optout consent 6 1.22
optout with 20 0.35
other copula 13 0.37
other exist 17 0.11
other tool 17 1.09
otherperiod  0 -0.95 7 -1.03 8 -1.24 10 -0.61 13 -2.72 15 -0.29 17 -0.02 20 -1.41
otherperiod holdings 9 0.9
others  4 -0.5 9 -0.89 11 -1.69 15 0.99 19 -0.71 20 -0.5
others ^ 17 1.87
others consent 0 0.28 3 1.73
others exist 17 1.49
others holdings 15 0.84
others measure 15 2.27
others negation 17 2.1
others not 17 0.94
others outparty 7 -0.79
others require 0 1.58
others set 17 0.18
others someone 15 0.89
others websites 13 -0.07
ours  0 -0.78 8 -0.29
ours @ 10 0.76 17 0.22
ours after 9 0.48
ours bounded 16 0.36
ours click 9 0.05
ours content 10 0.19
ours copula 15 0.03
ours embed 10 0.98
ours holdings 16 0.86
ours listing 18 1.05
ours negation 4 0.58
ours outparty 19 0.62
ours policyword 19 0.97
ours records 12 1.56
ours these 4 0.19
ours tool 10 -0.45
ours we 13 0.6
outparty  2 -0.34 6 -0.64 8 -0.02 9 -0.02 10 -1.46 11 -0.38
outparty @ 17 0.75
outparty access 13 1.36
outparty ago 17 3.24
outparty before 0 0.17
outparty choice 5 2.41
outparty content 17 1.22
outparty copula 18 0.02
outparty flow 0 0.12 13 0.31
outparty gets 13 1.75
outparty inland 16 -0.91
outparty link 19 0.05
outparty negation 9 1.65
outparty not 9 0.29
outparty onsite 17 1.97
outparty others 13 0.05
outparty ours 17 0.26
outparty personaldata 14 0.34
outparty provider 13 -0.35
outparty require 3 1.6
outparty set 17 0.25
outparty shown 19 0.51
outparty someone 11 0.12 13 -0.27
outparty third 13 0.23
outparty thisdoc 15 0.92
outparty together 7 0.09
outparty tool 14 -0.35
outparty track 17 -0.68
outparty websites 13 -0.47 15 0.02
outside @ 20 0.14
outside necessary 2 0.42
outsider  13 1.33
owndata  3 -0.39 5 -0.03 7 -1.13 8 -2.15 10 -0.22 11 -0.39 12 -0.68 14 -0.72 18 -0.22
owndata deed 4 0.96
owndata first 9 0.76
owndata inland 16 0.41
owndata negation 9 0.24
owndata none 9 1.4
payment encrypt 21 1.35
payment holdings 9 0.44
payment not 9 0.51
payment tool 17 1.93
pd ^ 14 1.59
pd by 14 0.27
pd negation 13 -0.59 14 2.11
pd none 14 0.64
pd records 14 -0.79
pd someone 14 0.96
perhaps someone 19 0.38
personal  4 -0.27 9 -0.12 11 -0.13 14 3.75 15 -0.26 17 -1.09
personal holdings 11 -0.63
personal pd 14 -0.51
personal records 13 -0.16
personal shown 14 0.73
personal these 14 0.89
personaldata  0 -0.57 2 -0.65 3 -0.39 4 -0.87 7 -1.08 11 -0.77 12 -1.18 15 -1.39 18 -0.02 20 -1.17
personaldata @ 8 0.29 11 0.83
personaldata assigned 14 -0.83
personaldata basis_word 13 -0.71
personaldata bounded 17 0.23
personaldata deal 17 0.96
personaldata deed 9 1.65
personaldata freeof 14 -1.39
personaldata goesout 16 -1.3
personaldata h_life 16 1
personaldata holdings 0 -0.71 12 -0.14 14 0.26 16 -0.12 20 -0.11
personaldata leans 10 0.22
personaldata negation 9 -0.1 13 0.61
personaldata not 13 0.48
personaldata pd 11 -0.23
personaldata personal 11 -0.21
personaldata process 11 0.07
personaldata records 9 -0.07 12 -0.72
personaldata these 15 -0.38
personaldata third 14 -0.16
personaldata thou 9 0.36
personaldata within 16 1.69
personaldata without 14 -0.73
planned  10 -1.16 16 -2.02 18 -0.92
playstart  8 1.08 9 -0.28 10 1.79
playstart verbfirst 10 0.7
policyword  20 -1.24
portal  20 0.88
present  4 -0.7 8 -0.52 9 -0.78 11 -0.24 13 -0.47 14 -0.12 15 -0.5 17 0.46 20 -0.17
present consent 0 0.33
present find 19 0.11
present someone 1 0.89
present these 3 1.59 19 -1.28
present use 17 -0.56
present we 0 -0.47
present you 1 0.48
privacymode  3 -0.7 7 -0.28 10 4.25 17 -0.26
privacymode @ 10 0.97
privacymode these 10 -2.2
process  2 -0.24 5 -0.6 7 -1.09 10 -0.8 13 -0.9 15 -1.4 17 -0.75 19 -0.73
process anon 11 3.24
process before 0 -0.39
process by 19 -0.6
process consent 0 -0.69
process deletion 11 0.88
process eu 16 1.07
process ground 1 -0.29
process inland 16 1.51
process negation 14 0.96
process not 14 1.67
process open 0 0.78
process these 1 0.15 4 0.57 20 0.05
process you 12 -0.68
processor @ 17 0.33
provider  3 -0.82 6 -0.66 12 -0.22 15 -0.25 18 -0.04 19 1.87 20 -1.12
provider deal 19 0.44
provider find 19 0.54
provider giveaway 19 0.53
provider ip 12 -2.09
provider offpage 19 0.74
provider onsite 19 1.08
provider stay 19 1.03
provider tool 13 -0.21 15 -0.55 19 0.89
provider we 17 1.03
readmore  14 -0.1
receive  1 -0.33 3 -0.06 15 -0.06 20 -0.11
receive after 9 0.45
receive same 4 0.08
receive someone 9 0.54
receive these 9 0.53
receive thou 9 0.37
recognition  4 -0.59 11 2.35
recognition browser 21 -5.06
recognition merge 11 -2.19
recognition others 15 0.51
recognition to 3 0.14 11 1.31 14 0.21
recognition toward 14 0.01
recognition wesubj 13 2.67
records  0 -1.06 1 -1.13 2 -0.97 3 -0.42 4 -0.84 5 -0.77 6 -0.81 7 -0.56 10 -0.07 14 -0.53 15 -0.02 17 -0.61 18 -0.33 19 -1.39 20 -1.55 21 -0.21
records @ 11 0.32 13 0.39
records analytics 11 0.22
records anon 11 0.59
records before 8 1.06 11 0.25
records bounded 12 0.21 16 0.36
records by 4 -0.49
records chat 3 1.49
records copula 13 -0.84
records deed 9 0.54
records deletion 12 -0.08
records euland 16 0.94
records given 9 0.43
records group 11 5.6
records h_name 18 -0.98
records holdings 8 -0.69 13 -0.24 21 -0.35
records leans 10 0.01
records merge 15 1.51
records none 4 0.18
records not 9 0.04 13 0.97 17 -1.36
records only 9 0.11 12 0.4
records process 9 0.05
records recognition 11 0.66
records set 10 0.63
records someone 9 0.27 14 0.37
records stay 16 1.88
records these 9 0.17 11 0.37
records thisdoc 5 0.17
records use 11 2.27
records verbfirst 12 -0.78
records websites 13 0.65
records you 9 0.39 13 0.76
refers  2 -0.33 3 -0.22 4 -0.93 5 -1.51 8 -0.76 9 -0.16 13 -1.77 20 -0.02
refers after 7 -1.21
refers cookie 17 0.03
refers cookies 17 0.15
refers copula 20 1.4
refers leans 8 -0.04
refers offpage 19 0.12
refers show 6 0.43
refers verbfirst 20 0.08
regardless  4 0.8 7 1.37
regardless cookie 4 1.08
regardless cookies 4 1.01
regardless you 7 1.22
reject  4 4.1 9 -0.18 10 -0.05 11 -0.63 14 -0.45 15 -0.08 17 -0.17 18 -0.11 19 -0.26
reject @ 4 0.48
reject consent 4 -1.11
reject cookies 0 0.75
reject effect 4 0.06
reject necessary 2 2 4 -0.04
reject negation 4 0.05 13 -0.66
reject none 4 1.07
reject same 4 0.67
reject set 0 1.66
reject shown 4 0.25
reject to 4 0.14
reject wesubj 0 0.21
reject you 0 -0.04 4 0.72
remember  4 -0.07
remember aslongas 5 1.57
removed  5 1.01
renounce  4 1.78
request  13 -3.35 14 -1.74
request ^ 14 -0.98
request pd 14 -0.15
request personal 14 -0.05
request personaldata 14 -0.1
require  0 0.44 5 -1.59 9 -0.31
require consent 0 1.2
require cookie 0 -0.41 4 0.97
require load 8 1.03
require negation 0 -2.15
require set 0 1.15
require tool 0 -2.05
require wait 0 1.28
require you 0 0.36
retrieve  6 -1.45 9 -0.19
retrieve by 10 0.03
retrieve tool 19 0.96
retrieve with 7 0.56
right  20 -0.15
same  4 4.18
same we 7 0.56
sell  9 -0.18 13 3.47 14 -2.59
sell negation 13 1.28
sell not 13 1.35
sell personal 13 0.85
sell toward 13 -3.14
sell trading 13 -1.79
separately  19 1.36
separately someone 19 0.6
server  1 -0.3 10 -1.04 12 -0.3
server confined 16 0.36
server inland 16 0.19
service  0 -0.83 5 -0.39 10 -0.17 13 -0.25
service consent 3 0.37
service content 17 0.24
service includes 0 0.5
service load 0 -1.09
service only 17 0.15
service payment 17 -0.4
service slot 3 0.46
service technology 3 1.01
service tool 17 0.38
set  0 1.12 3 -0.33 4 -0.92 5 -0.91 6 -0.93 10 0.6 11 -0.69 14 -0.17 15 -0.29
set after 7 0.8
set analytics 0 1.53
set basis_li 3 1.54
set before 9 -0.57
set consent 0 0.28
set cookies 10 0.13
set deed 8 1.33
set first 9 -0.8
set h_name 17 0.44
set ip 12 1.03
set marketing 3 0.49
set necessary 0 -1.09
set negation 0 0.06 8 0.11
set only 2 0.01
set privacymode 10 0.13
set someone 0 0.58 8 -0.31
set switchon 10 0.68
set thou 0 1.48
set to 7 -0.6
set with 10 0.19
settings  4 -0.61 5 1.57 6 -0.56
share  4 -1.02 10 -0.87 13 1.92 14 -1.71 15 -1.68 16 -0.55 17 -0.13
share after 9 0.16
share flow 13 -2.16
share freeof 13 -1.3
share giveaway 13 -1.38
share negation 13 0.94
share ours 13 -0.96
share outparty 13 0.59 17 -0.21
share traffic 9 1.26
share unless 13 -2.02
share you 0 -0.1 13 -0.61
shorten  0 -0.34 7 -1.32 12 3.55 17 -0.21
shorten analytics 11 0.82
shorten nobody 11 0.82
shorten you 12 0.59
shorten yours 12 -1.17
show  0 -0.92 3 -1.62 4 -0.27 5 -0.99 6 1.14 9 -0.34 12 -0.2 13 -0.22 15 -0.56 18 -0.2 20 -0.37
show after 6 0.19
show asked 1 -0.94
show banner 19 0.45
show by 7 -0.72 8 0.26 10 0.64
show choice 6 0.75
show consent 6 0.03
show deed 7 -0.83
show exist 6 0.09
show footer 6 1
show holdings 20 -1.39
show ip 7 1.21
show map 8 1.37
show not 14 0.18
show only 11 0.65
show personal 14 1.11
show receive 7 0.46
show these 19 0.71
show thou 7 -0.62
show to 7 -0.05
show use 6 0.42
show window 6 0.83
show you 0 0.74 7 -0.06
shown  0 -0.14 1 -0.05 2 -0.24 5 -0.35 7 -0.85 8 -0.62 10 -0.14 13 -0.48 20 -0.49
shown after 7 -0.39
shown analytics 3 0.32
shown anon 11 1.32
shown bounded 11 0.54
shown consent 6 1.06
shown cookie 19 -0.89
shown copula 11 -0.3 18 -0.85 19 -1.36
shown inland 16 0.33
shown not 11 0.53
shown only 11 0.12
shown someone 5 -0.5
shown stores 16 0.52
shown these 21 0.91
shown thisdoc 19 -1.01
shown thou 19 1.51
shown tool 19 0.67
shown use 6 0.7
shown we 15 0.41 17 -0.8
shown whole 4 -1.51 18 2.46
shown with 6 0.44
sitealone  15 2.25
slot  3 1.63 7 -0.11 9 -0.26 10 -0.11 11 -0.56 13 -0.04 18 -0.42 20 1.57
slot analytics 3 1.57
slot assigned 3 1.72
slot by 20 0.8
slot click 4 0.91
slot content 3 0.78
slot leans 3 0.17
slot measure 20 0.13
slot not 8 0.2 20 2.27
slot open 20 0.33
slot reject 20 1.28
slot someone 20 0.96
slot thisdoc 3 -1.46 20 2.86
slot window 3 0.8
socialpage  10 -0.07 12 -0.19
someof  0 -0.16 5 -0.16 16 -0.3 17 -1.23 18 -0.16
someone  1 -0.68 3 -0.75 5 -0.41 7 -0.81 8 -0.27 10 -0.52 11 1.08 12 -0.15 13 -0.69 15 -0.45 16 -0.55 17 -0.7 21 -0.37
someone @ 4 0.67 7 -0.28
someone ^ 15 -0.54
someone after 1 0.36
someone analytics 0 1.16
someone by 14 -0.32
someone click 0 -0.59
someone confined 11 1.84
someone consent 0 0.23
someone content 9 -0.18
someone copula 11 0.91
someone crosssite 15 0.05
someone deed 9 1.25
someone expire 11 0.17
someone flow 19 0.11
someone freeof 4 0.1
someone identify 11 0.36
someone leans 10 0.57 19 0.17
someone necessary 2 0.69
someone negation 11 0.04
someone offpage 4 0.27 19 0.15
someone only 2 0.18
someone others 15 2.02
someone ours 21 0.99
someone outparty 11 -0.09 13 0.24
someone owndata 9 0.43
someone personal 13 -0.4
someone receive 19 0.39
someone recognition 14 -0.82
someone records 9 0.02
someone refers 0 0.08 7 -1.63
someone reject 0 -0.93
someone show 6 1.09
someone slot 20 0.18
someone stay 11 0.5
someone these 20 0.43
someone transfer 21 0.21
someone verbfirst 0 0.23 9 -0.46
someone we 21 0.53
someone websites 11 -1.46 15 0.51
someone whereif 9 2.5
someone with 11 -1.65 20 0.68
someone without 4 1.04
someone you 5 -0.19 8 -0.62
stay  8 1.05 9 -0.19 13 1.06 21 -0.2
stay appears 3 0.58
stay blocked 0 0.01
stay inland 16 0.01
stay these 3 0.53
stay tool 19 0.34
stay withus 13 0.76
store  3 -0.27 6 -0.18 7 -1.17 8 -0.02 15 -0.33 17 -0.11 21 -0.86
store cannot 11 0.78
store euland 16 0.09
store goesout 16 -0.14
store inland 16 1.56
store ip 12 1.76
store negation 12 1.53
store not 14 0.76
store pd 14 1
store stay 16 -0.21
store these 11 1.37
stores  0 -0.37 4 -0.88 6 -0.74 8 -1.28 9 -0.35 12 -0.1 16 0.68 17 -1.02 18 -0.67 19 -0.52 20 -0.35 21 -0.14
stores bounded 16 1.46
stores by 1 0.22
stores confined 16 0.41
stores cookie 2 0.78
stores cookies 2 0.3
stores country 16 -0.96
stores euland 16 1.49
stores goesout 16 -0.72
stores inland 16 0.79
stores leans 16 1.04
stores negation 12 0.1
stores other 16 2.18
stores refers 16 0.21
stores server 16 1.28
stores show 7 0.43
stores stay 16 2.06
stores third 16 0.75
stores we 9 1.11
striving  16 -2.24
switchon  10 1.94 11 -0.34 12 1.54
technology  0 1.55 1 -0.69 2 -0.01 6 -0.12 8 -0.3 13 -1.2 16 -0.4 20 -0.25 21 -0.27
technology @ 10 -0.56 17 1.09
technology ^ 0 0.77
technology after 7 0.78
technology aslongas 0 0.11
technology before 0 0.59
technology blocked 0 1.71
technology by 10 -1.12
technology domain 12 0.97
technology negation 0 0.36
technology open 7 1.45
technology outparty 17 0.42
technology payment 17 -0.13
technology set 7 1.07
technology settings 19 1.33
technology these 19 1.53
technology third 17 1.7
technology without 0 0.37
telltale  6 -0.12
theonly  17 2.27
theonly we 17 0.82
thereupon @ 8 1.59
thereupon negation 0 0.25 8 1.69
thereupon not 0 0.04 8 0.36
these  0 -0.16 4 -0.32 6 -0.29 7 -0.17 9 -0.67 10 -0.08 13 -0.17 15 -0.67 16 -0.66 18 -0.14 21 -0.2
these @ 0 0.06
these ^ 20 -0.21
these after 7 0.25
these anon 11 0.93
these by 6 0.04 8 0.51
these cannot 11 0.57
these consent 0 -0.42 4 0.48
these cookie 17 0.62
these cookies 17 0.34
these copula 0 0.11 4 -0.29 15 0.57
these deed 9 0.41
these detail 17 0.62
these exist 6 0.36 9 0.14
these ground 1 0.34
these holdings 0 0.14 5 0.01
these knowing 21 0.52
these linkword 20 2.35
these list 17 0.82
these load 7 0.55
these marketing 3 0.94
these necessary 2 0.18
these negation 11 0.33
these outparty 15 0.35
these personal 14 0.1
these personaldata 13 -0.65
these privacymode 10 0.01
these show 7 0.2
these shown 17 0.22
these slot 3 0.78 20 0.14
these third 15 0.46
these thou 8 -0.45
these toward 13 0.3
these verbfirst 1 -0.51
these we 13 1.07
these whole 14 0.71 18 1.02
these withdraw 5 0.21
third  9 -0.13 13 1 14 -1.14
third other 13 -1.69 15 0.5
third others 17 -0.76
third outparty 9 -0.08 13 0.57 14 -0.87
third tool 13 1.15
thirdcountry  13 -2.03
thirdcountry inland 16 -1.63
thirdcountry negation 16 1.76
thirdcountry not 16 0.42
thisdoc  0 -0.38 2 -1.03 3 -1.11 4 -0.8 5 -0.1 6 -0.67 7 -0.37 8 -0.91 9 -0.88 10 -0.61 11 -0.45 13 -0.37 14 -1.35 15 -0.55 16 -0.83 18 1.8 19 -1.54
thisdoc ^ 18 0.51
thisdoc all 18 1.11
thisdoc beneath 3 1.37
thisdoc find 18 1.16
thisdoc offpage 19 0.09
thisdoc records 17 1.11
thisdoc thou 5 0.41
thisdoc whole 17 -0.16 18 1.13
thisdoc you 18 0.51
thou  8 -0.07 12 -0.62 13 -0.65 15 -0.46 16 -0.32 17 -0.97 18 -0.49 19 -0.14 20 -0.19
thou @ 4 0.16
thou ^ 13 -0.02
thou account 10 0.25
thou after 0 -0.1 6 0.71
thou all 4 1.22
thou analytics 0 0.7
thou beneath 5 0.6
thou bounded 9 -0.65
thou by 4 0.83 5 -0.45
thou category 3 1.34
thou choice 9 0.12
thou consent 0 0.17 19 0.29
thou content 8 1.29 9 -1.29
thou cookie 4 0.3 19 -0.48
thou cookies 19 -0.29
thou deal 9 0.48
thou deed 4 -0.61
thou encrypt 21 1.2
thou gets 6 0.73
thou hearsay 9 0.04
thou holdings 13 -0.15
thou inland 16 0.89
thou leans 6 0.44
thou listing 18 0.49
thou load 8 0.05
thou negation 4 -0.52
thou none 0 0.51
thou not 5 -0.28 6 0.39 17 -0.12
thou only 2 0.72 9 -1.08
thou open 7 0.47 9 -0.49
thou optout 20 0.12
thou outparty 0 0.12 4 -0.12
thou playstart 8 0.53
thou provider 0 0.28
thou records 13 -0.42
thou show 0 -0.51 6 0.38
thou someone 4 -0.25 6 -0.75 9 -0.89 14 -0.28
thou store 1 0.04 9 0.02
thou these 5 1.51 6 0.19
thou third 13 0.34
thou tool 0 0.46 4 0.21 5 0.97
thou toward 5 -0.18
thou verbfirst 0 1.42
thou video 10 0.07
thou wesubj 0 1
thou withdraw 5 0.17
thou you 0 -0.53 7 -0.2 9 -0.16 13 -0.46
thumbnail  8 0.01 9 -1.16
tie merge 11 -0.22
tie recognition 11 -0.73
tie you 9 0.62
tls  7 -2.33 21 7.89
tls copula 21 -8.46
to  0 -0.27 1 -0.28 2 -0.16 3 -0.41 7 -0.3 8 -0.47 10 -0.17 15 -0.36 16 -0.14 17 -0.08 21 -0.26
to @ 5 1.29
to by 20 0.09
to copula 13 0.78
to deal 17 0.16
to detail 19 1.58
to effect 4 -0.78
to encrypt 21 0.33
to giveaway 13 -0.49
to knowing 13 -0.7
to marketing 20 1.14
to newsletter 5 -2.66
to nobody 13 0.64
to onsite 6 0.02
to ours 4 0.46
to same 4 0.36
to someone 4 0.63 20 0.76
to stores 7 0.83
to these 0 0.95
to thou 9 0.54
to tool 19 0.8
to toward 4 -0.32 7 -0.29 19 -0.22
to verbfirst 21 0.65
to we 0 0.12
together  7 3.36 10 -1.54 20 -0.08
together duty 8 1.27
together link 7 0.45
together onsite 7 0.17
together open 6 -0.97
together show 7 0.17
together thou 7 0.39
together to 7 0.67
together with 7 1.36
tool  1 -0.56 4 -0.27 8 -0.08 9 -0.24 10 -0.15 11 -1.05 12 -1.31 13 -0.01 15 -0.33 16 -1.04 20 -0.85 21 -1.1
tool @ 0 -0.15 17 0.64 18 1.38
tool after 11 0.29
tool all 17 0.55
tool analytics 0 0.24 3 0.35
tool appears 6 0.48
tool basis_li 3 2.54
tool below 19 1.03
tool beneath 19 0.79
tool bounded 17 0.19
tool by 6 0.05 18 0.61
tool change 19 1.47
tool complete 18 1.01
tool cookie 0 -0.14 2 -0.19 18 -0.46
tool cookies 0 -0.04 2 -0.12 18 -0.25
tool copula 13 -0.9 17 0.1 19 0.81
tool default 2 -0.97
tool detail 19 0.45
tool domain 10 0.06
tool find 19 1.6
tool fullest 18 1.56
tool gets 6 1.13
tool leans 18 0.49
tool link 19 0.39
tool listed 19 0.22
tool load 7 0.15
tool marketing 17 -1.78
tool necessary 3 -1.43
tool not 17 0.41
tool offpage 19 2.12
tool only 9 0.7 17 1.48
tool onsite 18 0.68
tool open 6 1.1
tool outparty 17 0.14
tool provider 19 0.8
tool refers 19 0.5
tool require 0 0.17
tool set 9 0.8 18 0.08
tool share 13 0.17
tool stores 2 0.79
tool these 3 0.52 6 0.1 19 0.06
tool thispolicy 18 4.41
tool thou 17 0.32
tool use 17 0.54
tool we 13 -0.52 17 1.29
tool whole 18 1.17
tool you 6 0.58
toward  0 -0.22 3 -0.28 6 -0.07 10 -0.48 11 -0.46 12 -0.84 14 -0.38 15 -0.08 16 -0.45 17 -1.02 18 -0.71 19 -0.3
toward @ 9 0.82 13 0.69
toward after 9 0.24
toward before 0 0.1
toward by 7 -1.35
toward consent 5 0.59
toward cookie 4 0.24 5 0.76
toward cookies 2 0.35 4 0.01
toward copula 11 0.51
toward deal 17 0.04
toward domain 10 -1.31
toward goesout 16 0.55
toward h_name 4 0.92
toward h_provider 9 0.93
toward leans 20 0.32
toward negation 13 1.25
toward nobody 13 0.27
toward offpage 0 0.4 19 0.38
toward only 9 0.29
toward ours 13 -0.33
toward outparty 13 1.22
toward owndata 17 1.33
toward privacymode 10 -1.63
toward records 13 -0.63
toward reject 4 -1.29
toward same 4 1.12
toward service 0 -0.27
toward slot 0 0.85
toward someone 11 0.66
toward technology 0 -1.61
toward to 9 -0.21 13 -1.25
toward tool 4 0.07 5 0.05
toward video 8 1.16
toward we 13 -0.75
toward you 6 0.28
track  4 -0.94 10 0.91 13 -1.17 14 -0.28 15 1.7 19 -1.14
track negation 15 2.29
track not 15 1.47
track other 15 1.04
track outparty 15 0.98
track yourchoice 3 0.04
trading  13 1.81
trading not 13 0.3
trading ours 13 0.49
trading records 13 0.39
trading share 13 -0.44
traffic  0 -2.1 1 -0.1 5 -0.46 6 -0.99 7 -0.44 8 -0.49 9 1.01 10 -0.36 11 -0.05 14 -0.67 15 -0.54 17 -0.27 19 -0.25 21 1.57
traffic click 8 -0.62 9 0.79
traffic confined 13 0.91
traffic copula 21 0.83
traffic encrypt 21 1.43
traffic flow 21 0.11
traffic marketing 20 0.24
traffic negation 9 0.26
traffic others 13 2.55
traffic ours 21 1.1
traffic records 9 0.17
traffic server 21 0.38
traffic someone 9 -0.22
traffic stay 13 1.57
traffic transfer 21 0.37
traffic we 21 0.95
traffic you 9 0.09
transfer  1 -0.2 4 -0.16 8 -0.01 11 -0.02 12 -1.24 17 -0.18
transfer deed 9 -0.44
transfer encrypt 21 1.14
transfer first 9 1.08
transfer goesout 16 1.66
transfer marketing 20 0.23
transfer negation 16 0.03
transfer not 16 0.29
transfer personal 14 0.14
transfer these 9 1.2
transfer thou 9 0.19
transfer to 9 0.49
transfer tool 13 0.43
transfer toward 14 0.2
transfer traffic 21 -1.06
transfer you 9 0.4
turnoff  9 -0.03 20 3.22
turnoff ^ 20 0.07
turnoff analytics 20 1.27
turnoff consent 0 1.28
turnoff h_name 20 1.37
twoclick  8 0.29
undo  0 -0.73 5 3.99
unless  0 0.82 2 0.12 4 -2.24
unless consent 0 1.16 1 0.77
unless copula 17 0.29
unless deed 9 1.97
unless necessary 2 0.57
unnecessary  1 -0.29
unnecessary blocked 2 4.61
unnecessary cookie 0 0.97
unnecessary cookies 0 0.23
unnecessary negation 4 2.42
unnecessary tool 0 0.72
unnecessary whole 3 0.51
unnecessary you 0 0.49
url  3 -1.74 4 -1.45 7 -0.52 9 -0.21 10 3.48 14 -0.11 17 -0.11 18 -0.73 19 2.77 20 5.56
usa these 16 0.06
usable  2 -1.62 4 4.05
use  3 -0.62 4 -0.02 7 -0.54 9 -1.01 13 -1.04 15 -0.52 18 -0.14
use @ 3 -0.92 6 0.57
use analytics 12 1.69
use anon 12 0.52
use by 0 0.69
use click 8 2.09
use consent 0 0.75
use cookies 17 1.21
use copula 0 0.53
use find 19 1.47
use following 17 1.45
use inland 16 0.04
use necessary 2 1.44
use negation 10 -1.02 13 -0.22 17 1.29
use not 10 -0.65 17 1.09
use offpage 19 1.02
use only 0 1.14 17 0.65
use others 17 -0.52
use present 17 -0.67
use privacymode 10 1.16
use shown 19 0.37
use these 17 0.13
use thou 0 -0.44 19 0.8
use tls 21 0.05
use to 17 -0.38
use tool 5 -0.12 18 -0.59
use with 0 0.09 12 2.64
use withdraw 5 0.6
verbfirst  1 -0.44 5 -0.73 6 -0.65 9 -0.63 12 -0.19 13 -0.67 14 -0.4 15 -0.37 16 -0.41 17 -0.19 19 -0.41 20 -0.48
verbfirst ^ 1 1.19 11 -0.02
verbfirst after 7 -0.02
verbfirst anon 11 0.35
verbfirst answer 6 2.34
verbfirst ask 1 -0.3
verbfirst bounded 2 0.48
verbfirst by 3 0.16 6 0.01 7 -0.82
verbfirst category 3 0.59
verbfirst choice 10 0.69
verbfirst cookie 18 0.63
verbfirst cookies 3 0.46 17 -0.16 18 0.8
verbfirst copula 0 -0.21 6 -0.34 7 -0.65 10 -0.38 12 -0.15 15 -0.47 19 -0.13
verbfirst deal 7 0.22
verbfirst detail 11 0.07
verbfirst each 7 -3.48
verbfirst h_provider 8 0.7
verbfirst inland 16 0.54
verbfirst knowing 21 0.46
verbfirst leans 13 -0.39
verbfirst listing 18 0.97
verbfirst marketing 3 0.79
verbfirst merge 11 -0.32
verbfirst negation 11 0.14 13 0.36
verbfirst not 17 1.08
verbfirst only 0 -0.2 1 0.5
verbfirst ours 11 0.03
verbfirst outparty 18 0.41
verbfirst present 10 0.41
verbfirst same 4 0.13
verbfirst set 10 0.97
verbfirst shorten 12 1.03
verbfirst store 16 1.13
verbfirst these 0 0.4 1 1.07 4 0.18 7 0.07 10 0.48 21 0.46
verbfirst third 13 0.6
verbfirst thou 8 0.41
verbfirst tls 21 1.21
verbfirst to 0 0.57
verbfirst together 7 0.31
verbfirst toward 13 1.05
verbfirst transfer 21 0.69
verbfirst with 0 -0.47
verbfirst you 0 0.06
video  4 -0.67 9 -1.68 10 1.84 20 -0.42
video @ 3 0.22
video ^ 10 0.78
video by 10 0.36
video content 4 -0.2 8 -0.22 10 -0.19
video deletion 3 0.3
video domain 10 1.29
video holdings 10 -1.57
video includes 3 0.28
video set 10 1.27
video these 10 0.17
video tool 8 1.13 10 0.65
video verbfirst 10 0.94
we  0 -0.58 1 -0.26 2 -0.76 3 -0.57 4 -1.13 5 -0.16 6 -0.68 7 -0.38 8 -1.33 9 -0.48 14 -0.45 15 -0.07 16 -0.2 17 -0.5 18 -0.5 19 -0.78 20 -0.74
we @ 6 0.28 10 0.2 13 0.04 16 0.16
we ^ 1 -0.91 2 -0.67 3 -0.52 5 -0.61 11 -0.55 17 0.55 19 -0.17
we account 10 0.15
we analytics 3 -0.5
we asked 1 -0.54
we assigned 3 0.61
we by 3 0.66
we click 9 0.32
we copula 2 -0.06 9 0.14
we default 6 -3.78
we embed 10 0.28
we exist 10 0.45
we freeof 12 -0.48
we holdings 16 0.6
we leans 13 0.32
we listing 18 0.48
we measure 0 0.04 14 1.3
we negation 10 -0.55 11 0.63 14 -0.21 15 0.18
we not 2 -0.73 10 -0.07 13 0.45
we only 0 -0.24 11 0.87
we onsite 21 -3.04
we ours 0 -0.27 11 -0.17
we outparty 11 -1.04
we owndata 9 -1.21
we personaldata 15 -0.54 17 -0.38
we present 19 -0.31
we privacymode 10 0.44
we processor 17 1.95
we provider 17 0.02
we share 15 -0.02
we someone 5 -0.09 14 0.1 15 0.27
we store 12 0.2
we these 7 0.58 15 1.12
we third 13 0.87
we to 0 0.04
we tool 17 0.55 19 0.46
we twoclick 8 2.27
we verbfirst 0 -0.37
we websites 0 0.25 7 0.42 15 0.24 21 -0.65
we wesubj 2 -0.13 4 -0.23 5 -1.07 6 -0.2 7 -0.34 9 -0.12 11 -0.45 12 -0.03 14 -0.14 15 -0.51 16 -0.79 17 -0.35 18 -0.07 20 -0.47 21 -0.5
we with 7 -1.68
we withdraw 5 0.13
we without 12 -0.37
we you 13 0.16 15 1.34 17 -0.25
we yours 9 0.12
websites  1 -0.38 3 -1.3 5 -0.18 9 -1.11 10 -0.22 11 -1.14 13 -1.26 16 -0.02 19 -0.46 20 -1.38
websites after 6 -3.5
websites before 12 1.22
websites includes 10 1.13
websites negation 15 0.74
websites shorten 12 0.79
websites thou 15 0.21
websites transfer 21 0.04
websites with 12 1.49
wesubj  2 -0.08 4 -0.17 5 -0.98 6 -0.15 7 -0.25 9 -0.06 11 -0.33 14 -0.08 15 -0.47 16 -0.68 17 -0.2 18 -0.03 20 -0.38 21 -0.43
wesubj @ 17 -0.37
wesubj ^ 0 0.27 1 -0.3 10 -0.36 14 -0.91 19 -0.5
wesubj account 10 0.46
wesubj before 0 0.9
wesubj by 0 0.13 10 0.08
wesubj choice 10 0.19
wesubj cookie 2 0.39 3 0.12
wesubj cookies 0 0.07 2 0.83 17 0.74
wesubj flow 11 0.42
wesubj following 17 0.17
wesubj h_purpose 12 0.57
wesubj holdings 0 0.26 11 -0.18
wesubj hypothetical 21 -0.21
wesubj if 0 0.39
wesubj keepus 13 1.14
wesubj knowing 11 0.12
wesubj leans 13 1.01
wesubj measure 0 1.25
wesubj negation 10 -0.44 14 -1.24
wesubj not 10 -0.18 13 0.28 14 -0.28
wesubj only 11 0.71
wesubj ours 1 0.52
wesubj pd 13 0.19
wesubj personal 13 0.25
wesubj privacymode 10 2.2
wesubj share 13 0.28
wesubj shown 9 0.23
wesubj stores 12 0.02 16 0.83
wesubj these 17 0.28
wesubj to 0 0.48 11 -0.78
wesubj tool 13 -1.3 17 0.16
wesubj toward 13 -0.28
wesubj trading 13 1.04
wesubj twoclick 8 0.15
wesubj use 8 0.66 17 0.9
wesubj we 1 0.65 10 -0.09 17 -0.95
which who 3 -1.43
who  7 -0.35
who outparty 11 -0.21
who someone 0 0.22
whole  6 -0.66 9 -0.04 17 -0.28 19 -0.74 20 -0.98
whole ^ 18 1.45
whole bounded 16 -0.26
whole by 18 0.46
whole cookie 4 -0.97
whole cookies 4 -0.8
whole eu 16 -0.37
whole find 4 2.84
whole listing 17 -0.37 18 1.08
whole onsite 18 1.04
whole outparty 3 0.26
whole receive 18 1.3
whole require 3 2.45
whole service 18 0.79
whole shorten 11 0.32
whole tls 21 0.6
whole to 7 1.92
whole tool 4 -0.11 18 2.07
whole toward 7 0.56
whole use 18 1.26
whole we 18 1.03
whole websites 21 0.95
whole withdraw 5 0.39
window  1 -0.14 3 0.69 4 -0.75 6 2.7 7 -1.53 9 -0.26 10 -0.43 16 -0.34 17 -0.05 18 -0.79 21 1.09
window banner 6 -0.28
window choice 2 -0.81
window consent 0 -1.22
window cookie 6 0.17
window cookies 6 0.3
window encrypt 21 0.62
window negation 0 0.45
window not 0 1.13
window offpage 6 -1.05
window open 6 0.4
window thou 6 0.25
window with 6 0.92
window you 7 -0.59
with  0 -0.09 1 -0.37 4 -0.43 9 -0.01 13 -0.62 16 -0.13 17 -0.77 18 -0.41 21 -0.23
with @ 0 0.26 16 -0.53
with ^ 2 1.21
with arrival 6 0.78
with by 1 -0.09 3 -0.4 4 -0.8 7 -0.19 8 -0.17 13 -0.32 18 -0.15
with click 8 0.72
with consent 1 1.21
with content 7 0.09
with copula 10 0.11
with deed 9 0.77 20 0.78
with detail 11 0.5
with domain 3 1.22
with flow 9 -0.37
with h_life 11 1.42
with ip 12 -0.27
with knowing 7 2.12
with link 19 2.63
with negation 11 0.09
with not 11 0.22
with onsite 15 0.45
with open 6 0.84
with records 15 0.79
with set 0 -0.55
with socialpage 6 0.85
with these 0 1.67 20 0.2
with thisdoc 20 0.36
with together 7 -0.71
with tool 2 0.3
with toward 6 0.98
with verbfirst 0 -0.22 10 0.45
with you 6 0.48 12 -0.27
withdraw  0 -1.21 1 -1.61 3 -0.7 4 -1.76 5 3.9 6 -0.5 19 -0.22
withdraw @ 5 0.55
withdraw ^ 5 2.15
withdraw consent 0 -0.89
withdraw cookie 5 0.38
withdraw cookies 5 0.13
withdraw footer 5 0.47
withdraw offpage 5 0.5
withdraw to 5 0.59
withdraw tool 5 0.69
withdraw undo 5 -1.36
without  13 -0.76
without ^ 0 0.01 2 0.48 14 -0.91
without consent 0 0.04
without negation 0 0.03 14 -1.85
without personaldata 14 1.76
withus ours 16 0.42
words 0 0 -2.07 1 -1.76 2 -2.8 3 -1.45 4 -1.7 5 -3.46 6 -2.93 7 -2.23 8 -2.6 9 -2.7 10 -0.92 11 -1.88 12 -1.78 13 -1.78 14 -1.41 15 -1.89 16 -1.45 17 -0.41 18 -1.85 19 -1.59 20 -3.56 21 -1.96
words 1 0 -2.6 1 -2.02 2 -2.65 3 -1.93 4 -0.79 5 -2.19 6 -2.5 7 -2.18 8 -2.94 9 -1.47 10 -0.99 11 -2.46 12 -2.52 13 -2.38 14 -1.39 15 -1.65 16 -2.41 17 -0.76 18 -2.52 19 -1.03 20 -1.78 21 -1.37
words 2 0 -1.86 2 -1.7 3 -1.92 5 -1.34 6 -1.37 7 -1.69 8 -1.71 9 -1.57 11 -1.51 12 -1.53 13 -2.35 18 -2.17 20 -1.25
you  1 -0.23 2 -0.77 3 -0.55 5 -0.17 7 -0.31 10 -1.47 11 -0.7 14 -0.62 15 -0.25 16 -0.58 17 -1.05 18 -0.68 19 -1 21 -0.57
you @ 9 0.06 20 0.3
you ^ 0 -0.5 1 -0.07 2 -0.36 7 -0.11 8 -0.28 19 -0.1 20 -0.73
you after 0 -0.31 6 0.51 15 0.55
you again 5 0.02
you all 4 0.58
you analytics 0 0.36
you anytime 5 1.38 20 -0.29
you arrival 6 0.54
you banner 3 -1.19
you before 9 0.31
you bounded 2 0.63
you browser 7 0.41
you by 12 0.15 21 0.25
you choice 9 0.08
you consent 0 0.83 2 -0.26 9 -0.2
you content 4 0.07
you cookie 4 1.3
you cookies 2 0.11
you copula 1 0.42 2 0.6 6 0.16 13 0.86
you detail 9 0.12
you effect 4 1.13 20 -0.4
you encrypt 21 1.6
you firstvisit 6 0.44
you freeof 4 0.02
you holdings 1 0.15 5 0.03
you if 0 -1.13
you leans 10 0.58 20 -0.18
you load 8 0.45
you negation 9 0.46
you nobody 13 0.23
you none 13 0.37
you not 2 1.83 4 0.17
you offpage 19 0.47
you offtopic 4 -4.4
you only 2 0.71
you onsite 4 0.38 6 0.25 14 0.4
you open 6 0.62
you ours 21 0.37
you outparty 0 0.8 13 0.41
you outside 20 2.17
you personaldata 13 0.63
you process 1 1.46
you recognition 11 0.02
you records 11 -0.68
you service 0 -0.34
you shorten 12 0.76
you show 6 0.21
you shown 10 2.42
you someone 0 -0.01 3 -0.05 8 -0.08 19 -0.62 21 -0.1
you stay 16 0.31
you store 12 -0.97
you stores 1 1.14
you these 6 0.14 20 0.02
you thou 0 -0.87 1 -0.18 2 -0.59 8 -0.33 11 -0.86 12 -0.19 14 -1.06 17 -0.74 18 -0.42 21 -1.24
you to 9 0.19
you tool 3 -0.43 4 0.25 5 0.4 6 0.47
you toward 14 -0.4
you traffic 9 0.06
you transfer 9 0.74
you turnoff 20 -1.38
you verbfirst 0 0.24 4 0.74
you visitorid 9 0.15
you we 4 -0.17 9 0.84
you websites 15 1.41
you with 12 0.16
you withdraw 5 0.04
you without 4 0.27
you yourchoice 5 1.82
yourchoice  3 0.32 5 0.89
yourchoice by 3 2.98
yourchoice not 5 1.86
yours  0 -0.78 7 -0.15 13 1.26 17 -0.48
yours ^ 13 0.59
yours anon 11 1.47
yours hearsay 13 0.46
yours inland 16 1.48
yours not 13 1.2
yours ours 13 1.33
yours stores 16 0.72
yours transfer 21 1.51
yours you 9 1.38`;
