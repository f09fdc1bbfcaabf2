// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -5.05 -4.83 -4.9 -4.12 -4.34 -5.2 -4.45 -4.27 -4.57 -4.68 -4.69 -4.49 -4.73 -5.33 -5.36 -4.97 -5.1 -4.18 -4.88 -5.05 -4.85 -5.07
:  3 0.89 4 -0.52 10 -1.09 17 1.11 20 1.4
?  0 -0.29 5 0.54 15 0.88 16 1.15
? ^ 1 -0.66 3 -3.29 4 -1.43 5 -1.45 7 -5.1 8 -4.62 10 -2.94 11 -4.34 12 -3.84 15 -0.28 16 -0.53 17 -1.23 18 -3.41 21 -2.03
@  3 0.48 5 -0.26 6 -0.08 9 -0.49 10 0.46 13 -0.04 14 -0.11 15 -0.94 17 -0.47 18 -0.39 19 -0.81 20 -0.21 21 -0.77
@ ^ 3 -0.12 4 -0.49 7 0.99 13 -0.29 16 -0.07 17 -1.01 18 -0.18 19 -0.39 20 -0.23 21 -0.17
@ after 6 -0.85
@ again 5 0.63
@ analytics 0 -0.76 3 0.63 11 -2.25 12 0.02
@ anon 11 0.35
@ assigned 3 0.38
@ beneath 3 0.91
@ by 9 0.94 11 -0.08 12 0.4 13 0.13
@ choice 9 0.45
@ click 8 0.1
@ consent 0 1.77
@ content 8 0.5 17 0.05
@ cookie 0 -0.66 3 0.71 17 -0.96 19 -0.33
@ cookies 2 1.34 17 -0.23
@ copula 3 0.24 13 0.26 17 0.54
@ crosssite 15 -0.94
@ deal 0 0.04
@ default 6 1.31
@ each 7 -0.2
@ effect 4 0.42
@ encrypt 21 0.82
@ endpart 9 2.63 11 0.4
@ exist 3 -0.26
@ find 13 0.71
@ flow 6 -0.19 8 1.19 9 0.04
@ freeof 11 1.54
@ giveaway 13 0.31
@ h_provider 0 0.66
@ holdings 14 0.35 15 0.66
@ if 9 0.04
@ includes 3 1.09
@ inland 16 0.24
@ ip 12 0.21
@ load 8 0.22
@ marketing 0 -0.62 3 2.08
@ measure 15 1.3
@ necessary 2 1.45
@ negation 0 -0.4 8 0.01 14 0.05 17 1.51
@ not 10 0.06 14 0.29
@ offpage 0 -0.55 2 0.06 5 0.27 6 0.63 19 0.1
@ only 11 1.28
@ onsite 15 0.34
@ others 13 0.3 15 0.19 17 0.01
@ ours 11 0.41
@ outparty 0 -0.27
@ owndata 9 2.16
@ payment 9 0.6
@ pd 14 1.45
@ personaldata 13 -1.26 14 0.27
@ present 0 -0.01 18 -0.64
@ privacymode 10 0.1
@ provider 19 0.57
@ readmore 17 2.66
@ sell 13 -1.76
@ service 17 0.04
@ set 0 0.44 7 0.85 10 0.01
@ settings 19 3.73
@ share 13 0.11
@ show 8 0.18 11 0.5
@ shown 11 0.04 18 0.8
@ slot 2 0.64
@ someone 0 0.28 6 0.73 9 0.16
@ stores 16 1.18
@ technology 9 -0.17
@ these 7 0.15 15 -0.96
@ thisdoc 18 0.4
@ thou 7 0.41 9 0.45 11 0.18
@ to 3 0.17 18 0.63
@ tool 0 -0.12 6 0.32
@ toward 18 0.34
@ track 10 0.22
@ traffic 9 0.1
@ unless 1 0.68
@ video 10 0.85
@ we 11 0.63
@ websites 10 0.98 15 2.08
@ wesubj 1 0.91
@ whole 7 -0.03
@ window 19 0.04
@ with 6 0.08 7 0.94 8 0.1 10 0.46 11 -0.54
@ withus 0 -0.72
@ you 9 0.82 11 0.14 17 -0.42
accordingto  10 0.12 13 -1.3
account  9 0.41 12 -0.5 20 -0.3
account h_name 17 -0.83
account not 17 0.85
account these 17 0.39
advance verbfirst 0 0.06
after  1 -0.33 2 -0.39 3 -0.78 4 -2.27 5 -0.55 7 0.8 10 -0.52 11 -0.8 12 -1.11 13 -2.09 14 -0.49 16 -0.74 17 -1.21 18 -0.58 19 -1.57 20 -0.86 21 -0.27
after ^ 9 -0.1 16 -0.16
after by 6 1.09 9 0.3
after click 7 -0.46
after consent 0 0.09 6 0.86
after copula 7 -0.88
after given 0 0.57
after holdings 16 -0.31
after link 7 1.95
after load 7 0.7
after marketing 9 0.57
after offpage 0 0.88
after onsite 6 1.38 7 0.32
after open 6 0.61 8 -0.36
after ours 2 0.18
after payment 9 0.21
after present 0 0.41
after records 9 0.15
after refers 7 -0.28
after slot 8 0.65
after someone 5 0.16 9 0.9
after switchon 3 2.06
after these 0 -0.81 7 -1.01 9 0.57
after thou 9 0.08
after websites 7 1.1
after you 0 0.36 9 0.82
again  4 -0.09 5 3.79 6 -0.17 11 0.03
ago  0 -0.13
ago load 7 1.38
ago show 7 0.2
all  3 -0.45 9 -0.02 19 -0.29 21 0.65
all ^ 4 0.72 16 2.22
all blocked 2 1.98
all cookie 0 2.19
all cookies 18 0.39
all h_name 4 -0.87
all inactive 2 1.67
all pd 14 1.43
all require 0 0.31
all retrieve 4 0.09
all someone 11 1.37
all stores 16 0.05
all thisdoc 18 2.31
all tool 0 0.01 18 0.74
all traffic 21 0.15
all whole 4 0.55 17 -0.86
all you 0 1
analytics  0 1.94 1 -0.67 2 -0.46 3 0.71 6 -1.18 7 -0.17 9 -1.32 10 -0.92 11 1.31 14 -0.39 17 -0.26 19 -1.16
analytics @ 3 2.59 17 1.01
analytics ^ 3 0.43
analytics all 11 0.38
analytics anon 11 1.29
analytics before 0 0.46
analytics blocked 2 2.37
analytics by 12 0.25
analytics consent 3 0.56
analytics cookies 0 0.04
analytics counts 3 0.92 11 -3
analytics default 2 2.18
analytics deletion 12 -0.68
analytics first 0 1.06
analytics holdings 15 0.68
analytics marketing 0 -1.31
analytics measure 3 -0.37 20 0.58
analytics negation 12 1.04
analytics none 11 0.47
analytics not 11 1.3
analytics only 0 1.28
analytics outparty 13 0.08
analytics recognition 20 0.78
analytics service 0 -0.28
analytics slot 0 0.43 3 1.47
analytics stores 12 0.46
analytics toward 20 0.2
analytics with 12 0.65
analytics you 3 -0.43
anon  3 -0.72 11 5.17 12 2.55 13 -0.48 14 -0.67 15 -0.4 17 -0.19
anon ^ 12 0.81
anon by 11 0.4
anon detail 11 -1.18
anon identify 11 -0.3
anon merge 11 -0.11
anon negation 11 -1.74 12 -2.05
anon set 12 3.19
anon to 11 1.41
answer  0 -0.56 8 -0.06 15 -0.79 16 -1.58 17 -0.17 20 -0.21
answer anon 11 0.41
answer consent 4 0.61
anytime  3 -1.43 5 3.33 6 -0.58 14 -0.2 19 -0.04 20 -0.52
anytime freeof 4 0.72
anytime offpage 5 0.3
anytime whole 5 0.75
apart holdings 15 3.55
appears  6 2.4 11 0.71 17 -0.11
appears but 7 0.55
appears consent 6 0.49
appears copula 10 1.37
appears open 6 0.26
appears others 3 1.02
appears these 21 0.56
appears with 6 0.55
arrival  6 3.12 14 0.24
arrival appears 6 0.31
arrival banner 6 0.15
arrival negation 14 0.37
arrival not 14 0.94
arrival offpage 6 0.39
ask  12 -0.13
ask before 0 2.32
ask by 6 0.92
ask consent 1 1.2
ask cookie 6 0.34
ask cookies 6 0.76
ask tool 6 0.47
asked  0 -1.1 1 3.35 3 -0.03 8 0.32
asked answer 1 0.96
asked before 0 1.62
asked bounded 0 -0.04
asked copula 1 0.18
asked ground 1 2.19
asked load 0 0.34 7 1.07
asked these 0 -0.69
asked to 1 0.12
asked verbfirst 1 1.14
asked wesubj 0 0.06 1 0.89
aslongas consent 0 0.32
aslongas someone 9 0.52
assigned  0 -0.11 3 2.74 4 -0.19 6 -0.67 10 -1.27 11 -0.21 12 -0.06 14 -0.25 16 -0.09 17 -0.24
assigned @ 3 0.31
assigned by 3 0.81
assigned marketing 3 1.38
assigned slot 3 1.27
assigned socialmedia 3 1.8
authority  2 -0.24
banner  2 0.85 3 0.93 4 -0.04 6 1.41 7 -0.82 8 -1.24 9 -0.03 17 -0.1 18 -0.12 19 0.5 20 -1.17
banner find 3 0.3
banner offpage 20 -0.07
banner only 2 0.18
banner someone 6 0.21
banner technology 3 1.46
banner tool 0 -0.17 6 0.08
basis_li  0 -1.27
basis_li consent 1 2.64
basis_li you 1 1.26
basis_word  0 -1.16 2 -0.58 3 -0.47 4 -0.67 5 -0.49 13 -0.83 16 -0.34 17 -0.08 18 -0.07 19 -0.56 20 -0.1
basis_word these 1 0.27
before  0 1.79 1 -0.87 3 -0.44 4 -0.87 7 -0.43 8 0.96 9 0.48 12 1.76 13 -2.31 14 -0.52 15 -0.51 16 -0.08 17 -0.99 18 -0.68 19 -0.38 20 -0.61 21 -0.38
before @ 7 -1.12 8 0.64
before ^ 2 1.34 7 -1.04 12 -0.26
before ago 9 0.52
before all 0 1.18 11 2.04 12 0.07
before analytics 11 0.1
before answer 6 0.34
before bounded 0 -2.22
before choice 2 0.07 8 0.46
before click 7 0.77
before consent 0 1.17 4 -0.22
before cookies 0 0.4
before copula 2 0.26
before deed 9 1.79
before freeof 14 0.37
before marketing 0 0.48
before negation 0 1.56 8 1.15
before none 9 0.45
before only 0 -2.12 2 1.55
before personaldata 14 1.33
before playstart 8 3.55
before present 0 0.74
before store 12 0.48
before these 11 0.63
before thou 6 0.63
before thumbnail 8 0.27
before to 0 0.69
before use 0 -0.66
before you 2 0.37
below  0 -0.58 3 0.29
below analytics 3 1.56
below beneath 3 0.32
below content 3 0.43
beneath  0 -0.06 3 1.09 6 -0.31 14 -0.38 16 -0.55 17 -0.78
beneath analytics 3 1.8
beneath content 3 0.13
beneath functional 3 1.3
beneath listed 19 0.22
beneath marketing 3 2.63
beneath negation 11 1.39
beneath present 3 0.73
beneath store 9 3.53
beneath you 0 0.56
beneath yours 9 1.16
beyond  17 2.47
beyond negation 17 4.19
beyond not 17 0.54
blocked  0 1.35 2 0.5 3 -0.89 5 -1.94 8 0.79 12 -0.13
blocked aslongas 0 1.1 8 0.37
blocked default 0 -0.39 2 1.35
blocked inactive 2 0.46
blocked someone 0 0.64
bounded  0 0.44 3 -0.75 4 -0.76 6 -0.15 10 -0.21 12 0.27 13 -0.35 15 0.49 16 1.18 19 -0.76 20 -0.41
bounded @ 3 0.07 17 2.38
bounded after 9 0.22
bounded consent 2 -0.21
bounded cookie 6 -1.13
bounded cookies 6 -0.78
bounded deal 17 0.23
bounded deed 9 1.66
bounded inland 16 0.28
bounded ip 12 0.47
bounded listing 17 0.43
bounded negation 11 0.77
bounded outside 15 0.11
bounded present 0 0.41
bounded someone 0 0.05
bounded stores 16 1.27
bounded these 9 -0.7
bounded thisdoc 17 1.43
bounded thou 3 -0.25 8 0.93 9 1.1
bounded toward 17 0.7
bounded with 3 0.94
bounded you 0 1.69 9 0.57
browser  0 -0.74 2 -0.23 4 -1.48 5 -0.82 6 -0.19 10 -0.17 12 -0.01 21 -1.8
browser @ 7 1.21
browser load 7 0.3
browser measure 20 -0.22
but  10 -2.9 16 -0.57
but who 11 2.39
by  0 -0.05 1 -0.75 2 -0.2 3 -0.94 4 -0.26 5 -0.23 6 -0.28 8 -0.19 9 -0.34 14 -0.7 15 -0.38 16 -0.58 17 -0.86 18 -0.13 19 -1.2 20 0.35 21 -0.41
by @ 7 -0.08 16 -0.69
by after 7 0.88
by analytics 3 0.05
by banner 6 1.64
by bounded 16 1.26
by browser 7 0.74
by but 7 0.7
by click 8 0.27
by consent 0 0.3
by cookie 6 0.39
by cookies 6 0.16
by copula 3 0.95
by deal 7 0.19
by deed 9 0.15
by domain 10 1.36
by each 7 1.14
by encrypt 21 1.07
by exist 4 0.29
by find 13 0.49
by functional 3 1
by holdings 0 -0.38 11 0.84 14 0.06 15 0.79 17 -0.38
by ip 12 0.1
by load 7 1.22
by negation 8 0.2 14 0.01
by nobody 14 0.6
by not 13 0.07 14 0.98
by offpage 5 0.96
by open 15 -0.48
by optout 20 0.31
by others 15 1.35
by outparty 13 0.89
by pd 14 0.53
by privacymode 10 0.8
by process 1 -0.58
by set 0 -1.13
by share 13 0.39
by show 7 0.07
by shown 0 1.79
by slot 3 0.9 5 1.64
by someone 13 0.13
by stores 16 0.13
by these 4 0.56 9 -0.14 14 0.07 17 -0.25 20 0.96
by thisdoc 18 0.05
by to 18 0.18
by together 7 0.02
by tool 0 -0.44 2 0.1
by traffic 21 0.84
by use 11 0.59
by we 3 -0.13
by websites 15 0.38
by whole 7 1.49
by with 5 0.39 7 0.56 10 0.33 15 0.44
by you 0 0.78 9 0.42 13 -0.38 15 0.44
cannot  11 2.52 14 -1.47 16 -0.77
cannot by 11 1.88
cannot crosssite 15 0.32
cannot identify 11 1.87
cannot negation 4 -0.58 14 -1.02 16 -0.16
cannot someone 11 0.48
captcha  21 -2.28
category  3 3.25 11 -0.07
category @ 3 0.09
category analytics 3 2.02
category content 3 1.05
category marketing 3 1.4
category slot 3 -0.82
change  5 2.76 6 -1.18
change cookie 5 0.57
change negation 4 0.55
change not 4 0.33
change someone 5 0.21
change you 5 0.5
chat @ 9 0.81
chat after 7 1.4
chat before 8 2
chat load 7 0.14
chat these 8 1.14
choice  0 -0.6 4 -0.17 6 1.03 7 -0.59 17 -0.5 18 -0.33 19 -0.08
choice ^ 4 1.61
choice before 5 0.04
choice cookie 2 0.04
choice copula 2 0.33
choice only 2 0.26
choice stores 2 0.79
choice thou 5 0.04
classed  3 3.16
click  0 -0.07 3 -0.95 5 1.85 6 -0.88 7 -0.56 8 4.43 10 -0.98 11 -0.07 13 -0.89 14 -0.17 18 -0.41 19 -0.05 21 -0.11
click content 8 0.6
click link 20 1.83
click load 0 -0.74 7 -1.25 8 1.67 9 -0.58
click negation 8 1.29
click not 8 0.17
click reject 5 0.91
click service 8 0.43
click share_button 8 -1.08 9 2.94
click show 8 0.49
click thumbnail 8 2.25
click tool 8 0.54
click transfer 8 -0.62 9 2.44
click video 8 1.02
closedword  17 4.99
combine these 15 -1.69
complete  19 -0.28
complete whole 18 0.54
confined  0 0.4 13 1.33 16 1.23
confined inland 16 1.45
confined ours 13 0.77
confined someone 13 0.52
consent  0 3.05 1 1.55 2 -1.27 3 0.77 5 1.5 7 -2.71 8 -2.79 9 -3.2 10 -0.91 11 -0.85 12 -1.33 13 -1.06 14 -1.46 15 -1.72 16 -0.08 17 -3.43 18 -2.19 20 -1.84 21 -0.93
consent @ 0 1.44 4 0.67 5 1.49
consent ^ 0 -0.55
consent analytics 3 1.81
consent anytime 5 1.15
consent asked 0 -2.11
consent banner 6 0.16
consent blocked 0 1.7
consent bounded 1 0.82
consent cookie 3 -0.93 4 -0.12
consent copula 1 0.84 5 0.01
consent ground 0 -0.66 1 0.12 5 -0.2
consent here 5 2
consent holdings 0 0.49 1 0.33 5 0.02
consent if 5 0.55
consent marketing 0 1.91
consent negation 0 0.53 5 -0.6
consent nodetriment 4 1.28
consent none 0 0.74
consent offpage 0 -0.46 19 0.45
consent only 1 2.43
consent outparty 0 0.32
consent owndata 4 0.31
consent personaldata 1 0.64
consent process 1 2.53
consent reject 0 -0.23
consent someone 5 0.11
consent these 0 0.77 3 0.71
consent thou 5 0.33
consent to 4 0.75
consent tool 0 -0.9
consent unnecessary 4 1.28
consent we 0 1.07
consent wesubj 1 1.08
consent whole 5 0.05
consent with 1 -0.76 5 0.97
consent withdraw 5 1.04
consent you 0 -0.22 5 1.01 6 -1.02
content  2 -0.26 3 1.19 5 -1.21 6 -0.98 8 2.03 9 -2.23 10 1.59 11 -0.22 12 -0.57 13 -0.87 14 -0.84 15 -1.19 19 -0.39 20 -1.27
content after 7 -0.52 8 -0.2
content before 0 0.28
content beneath 3 0.21
content click 0 -0.73 8 0.8 10 -0.29
content consent 0 0.74
content cookie 10 0.6
content freeof 8 -1.07
content if 8 0.15
content includes 3 2.51
content map 3 0.62
content not 13 -0.68
content only 8 1.16
content ours 10 -0.57
content outparty 13 1.38
content privacymode 10 0.41
content set 8 1.48
content settings 3 1.85
content shown 8 -1.18
content these 8 0.14
content third 17 0.21
content thou 10 -0.08
content together 7 0.8
content tool 8 0.39
content track 10 1.79
content verbfirst 10 0.38
content without 8 -0.11
cookie  1 -0.41 7 -1.57 8 -1.5 9 -0.63 11 -0.06 12 -0.6 13 -1.13 15 -0.39 16 -0.51 21 -0.59
cookie @ 0 -1.37
cookie ^ 17 -0.16 18 -0.02
cookie analytics 3 0.58
cookie basis_li 3 0.71
cookie bounded 14 0.15
cookie cookies 7 -0.8 8 -0.62 11 -0.06 12 -0.41 13 -0.16 15 -0.2 21 -0.02
cookie deed 17 1.26
cookie detail 19 0.19
cookie domain 18 0.34
cookie if 0 0.57
cookie includes 3 1.16 14 0.31
cookie leans 18 0.13
cookie link 19 0.14
cookie listing 18 0.17
cookie marketing 0 1.02 3 0.84
cookie only 14 0.14
cookie onsite 18 0.51
cookie ours 3 0.33
cookie personal 14 0.93
cookie policyword 19 0.83
cookie recognition 14 1.65
cookie records 18 0.55
cookie refers 19 0.6
cookie require 0 0.77
cookie session 17 0.64
cookie set 4 -0.98 18 0.75
cookie settings 5 0.4
cookie show 6 0.15
cookie shown 19 -1.02
cookie someone 11 -1.24
cookie store 0 0.26
cookie these 18 0.26
cookie thou 3 -1.49 4 -0.6
cookie tool 6 0.32 9 -0.1 19 -0.22
cookie use 2 -0.54
cookie we 3 0.51
cookie websites 17 0.17
cookie wesubj 19 0.02
cookie whole 18 0.25
cookie you 0 0.3
cookies  7 -0.46 8 -0.27 12 -0.07 17 0.29 18 0.56
cookies @ 2 0.9 9 0.47 19 1.75
cookies after 0 -0.33
cookies analytics 3 0.3
cookies basis_li 3 1.58
cookies bounded 9 1.34 14 1
cookies cookie 17 0.37 19 1.46
cookies if 9 1.3
cookies includes 14 1.44
cookies listed 19 0.15
cookies marketing 0 0.43
cookies not 14 1.69
cookies offpage 3 1.05 17 -0.11
cookies only 14 1.05
cookies onsite 18 0.05
cookies policyword 19 0.99
cookies present 0 0.41
cookies records 18 0.35
cookies require 0 0.01
cookies set 0 -0.46 9 0.45 18 0.84
cookies store 0 0.71
cookies these 17 0.05 18 0.63
cookies use 2 -0.01
cookies websites 17 0.81
cookies wesubj 19 0.74
cookies with 11 0.2
cookies you 4 -0.82 6 0.48 14 0.17
copula  0 -0.7 3 -0.58 4 -0.1 5 -1.13 6 -0.86 9 -0.7 11 -0.3 12 -0.43 13 -0.27 14 -0.46 15 -0.06 16 -1.3 19 -0.44 20 -1.17 21 -0.39
copula @ 3 -0.98 10 0.13 21 -0.87
copula after 2 -0.24
copula ago 17 0.73
copula all 10 0.78 11 0.7 21 0.11
copula analytics 3 1.96
copula anon 11 1.78
copula anytime 5 1.44
copula banner 3 1.2 19 0.04
copula basis_word 1 0.74
copula before 8 1.11 9 -0.93 12 0.75
copula blocked 2 1.24
copula bounded 0 -0.52 2 0.06
copula by 21 -0.74
copula complete 18 1.07
copula content 3 1.41
copula cookie 3 0.17
copula cookies 3 1.82
copula deal 14 0.64
copula default 0 -0.64 2 3.62
copula deletion 12 0.31
copula encrypt 21 0.15
copula firstvisit 7 0.38
copula freeof 14 1.23
copula holdings 13 -0.65
copula if 1 -0.02 9 1.01
copula inland 16 0.76
copula lacking 18 0.23
copula link 19 0.56
copula load 7 0.45
copula marketing 3 0.15
copula negation 13 0.27 15 0.75 20 -0.39
copula none 11 0.57 14 -0.82
copula not 17 0.09
copula offpage 19 1.36
copula only 17 0.96
copula privacymode 10 0.68
copula records 13 -0.17
copula refers 6 0.89
copula reject 4 1.1
copula require 0 1.47
copula sell 13 0.07
copula set 10 1.03
copula shorten 12 0.1
copula show 0 0.6 7 1.28 19 0.61
copula shown 21 0.18
copula someone 2 -0.03 4 0.04
copula theonly 17 1.35
copula these 11 -0.22
copula to 1 0.31 9 0.73 16 0.67
copula together 7 0.84
copula toward 7 0.3
copula unnecessary 4 0.68
copula whole 18 1.73
copula with 12 0.24 19 0.11
copula you 0 0.15 2 -1.41 4 0.11
country  20 -0.2
counts  4 -0.13 11 2.92
counts holdings 15 0.19
counts not 11 2.39
counts only 11 0.08
counts outparty 11 -0.69
counts third 13 0.28
cover  8 2.5
cover click 8 1.02
cover slot 3 -1.06
cover someone 8 0.28
crosssite  15 1.23 17 -2.06
crosssite negation 15 1.19
crosssite websites 17 -0.49
dc_address  12 0.23
dc_address records 12 1.15
dc_address thou 9 0.99
dc_device consent 0 2.37
dc_email not 13 0.66
dc_name expire 19 1.64
dc_payment  9 0.41 13 -1.88
dc_payment encrypt 21 3.86
deadline eu 16 1.1
deal  3 -0.03 5 -0.85 6 -0.22 8 -0.1 11 -0.23 15 -0.9 20 -0.32
deal @ 3 -0.85 9 -0.42
deal appears 3 0.9 19 0.39
deal beneath 19 0.25
deal by 0 -0.71 3 -0.78 9 -0.49
deal click 9 0.58
deal copula 16 -0.15
deal encrypt 21 0.85
deal flow 13 0.85
deal gets 9 -0.15
deal holdings 16 0.64
deal inland 16 0.41
deal listing 18 0.01
deal negation 14 0.06
deal not 13 0.19
deal personal 14 0.2
deal records 17 0.58
deal set 0 0.21
deal stay 16 0.32 19 0.44
deal stores 2 0.22
deal switchon 0 1.63
deal these 19 -0.32
deal tls 21 2.23
deal together 7 1.15
deal tool 3 0.45 19 0.67
deal toward 9 0.03
deal video 8 0.76
deal we 0 -0.19
deal window 19 0.17
deed  0 -0.43 1 -1.81 5 -0.26 6 -0.32 7 -0.18 8 -0.79 11 -1.75 12 -0.36 13 -1.05 15 -0.97
deed banner 6 -0.49
deed classed 3 1.96
deed click 9 -0.21
deed consent 5 0.71
deed detail 11 -0.04
deed encrypt 21 1.49
deed flow 9 0.83
deed holdings 9 0.56
deed necessary 3 0.41
deed negation 9 2.14 11 -0.05 14 0.38
deed nobody 9 0.59
deed none 9 2.12
deed not 14 0.37
deed ours 13 0.63
deed outparty 13 0.31
deed records 9 0.05
deed suchas 4 2.15
deed these 9 -0.27
deed traffic 9 0.87
deed visitorid 9 0.29
deed with 9 -0.83
default  3 -0.39 6 0.47
default ^ 2 2.81
default gets 6 1.2
default necessary 2 3.03
default open 7 0.08
default thou 6 1.12
deletion  0 -1.24 4 -0.5 7 -1.53 9 -0.8 11 -1.71 14 -0.36 17 -0.27 21 -0.44
deletion by 12 -1.74
deletion dropped 11 -0.02 12 1.85
deletion store 12 0.22
deletion together 12 0.25
deletion wesubj 12 -0.15
demand  13 -2.23
demand holdings 13 -1.04
demand personaldata 13 -0.74
described  14 -0.38 20 -0.17
detail  3 -0.46 4 -0.12 5 -0.85 6 -1.13 8 -0.88 10 -0.41 11 -0.08 12 -0.53 15 -0.09 16 -0.24 17 -0.16 19 1.54 21 -0.13
detail all 18 -1.12
detail banner 19 2.15
detail cookie 19 0.28
detail cookies 19 0.13
detail copula 9 0.5 19 0.76
detail find 18 -1
detail identity 19 0.22
detail if 9 0.91
detail ip 7 0.54
detail list 17 -1.83
detail listing 17 -0.84
detail offpage 6 -1.1 18 -0.95 19 1.84
detail only 17 0.13
detail outparty 19 0.98
detail provider 18 -0.94
detail same 4 1.32
detail stay 19 2.42
detail tool 19 0.43
detail toward 13 0.24 19 0.73
detail track 18 0.69
detail use 17 0.27
detail verbfirst 18 0.06
detail we 19 0.33
detail you 17 1.37
domain  7 -0.71 8 -0.84 10 0.69 11 -0.4 15 0.43 16 -0.09 17 -0.21
domain anon 12 2.19
domain content 10 2.57
domain cookie 2 1.34
domain cookies 2 0.45
domain not 13 0.63
domain tool 10 0.44
domain track 10 2.35
domain window 21 0.49
domain you 9 0.09
duty  1 -1.42 3 -0.8 4 -0.66 5 -2.95 10 -0.83 13 -0.88
each  0 -0.16 7 0.74 8 -0.18
each thou 7 0.87
each you 7 0.85
effect  4 2.3 5 -0.36 11 -0.07 13 -0.03 15 -0.67
effect cookies 2 0.14
effect necessary 0 0.72
effect negation 4 0.97
effect not 4 1.41
effect toward 2 1.18
effect track 3 0.14
effect you 4 0.09
effect yourchoice 3 2.62
embed  4 -0.74 10 2.96 12 -0.17
embed click 8 0.79
embed content 3 0.2
embed each 7 0.4
embed load 7 0.82
embed ours 10 -0.39
embed privacymode 10 0.02
embed provider 10 0.08
embed refers 13 0.25
embed together 7 0.41
embed tool 10 0.69
embed video 10 -0.76
encrypt  3 -0.07 7 -0.8 9 -0.93 12 -0.01 13 -1.21 17 -0.64 21 3.58
encrypt merge 21 1.45
encrypt set 21 0.52
encrypt shown 21 0.51
encrypt traffic 21 2.06
endpart  0 -0.51 12 3.14
endpart dropped 12 0.45
endpart ip 12 1.49
endpart shorten 12 1.21
eu  13 -0.03 16 0.13
evenif  4 1.08
evenif negation 7 0.62
evenif not 7 0.73
evenif reject 4 0.42
everyperiod  3 -0.05 17 -0.03
everyperiod tool 18 0.05
exactly  9 2.74
exist  2 -0.02 3 -0.37
exist by 13 0.73
exist cookies 3 0.24
exist copula 17 0.28
exist expire 17 2.44
exist negation 17 0.27 18 1.6
exist not 17 0.04
exist present 8 -0.13
exist these 10 0.17
exist thou 4 0.15
exist tool 17 0.68
exist traffic 13 0.53
exist verbfirst 1 0.22
exist you 4 0.38 5 0.26
expire  0 -0.3 6 -1.1 7 -0.9 9 -0.66 14 -0.33
expire anon 11 0.28
expire confined 4 0.63
expire marketing 20 1.56
expire stay 4 0.85
find  7 -0.25 19 0.86 20 -1.25
find bounded 0 0.19
find compare 15 0.64
find holdings 13 1.34
find inland 16 0.21
find knowing 4 -0.42 19 0.17
find offpage 18 -0.47 19 0.48
find only 0 0.39
find others 15 0.53
find present 3 0.16
find show 6 0.17
find someone 19 -0.18
find thou 19 0.44
find tool 19 0.86
find traffic 21 0.6
find verbfirst 11 1.3
finish  17 4.43
first  0 2.66 7 -2.03 8 0.92 9 3.66
first ^ 9 1.37
first after 0 0.44
first by 9 0.59
first deed 9 0.8
first if 9 0.58
first someone 9 0.83
first these 8 2.12
first toward 9 1.02
first verbfirst 0 1.01
first with 9 0.13
first you 0 0.88 8 0.79
firstvisit  0 -0.18 6 6.41 19 -0.64
firstvisit bounded 2 0.73
firstvisit only 2 0.25 6 -0.08
firstvisit set 2 0.67 7 0.5
firstvisit show 6 0.31
flow  0 -0.04 3 -0.66 6 -0.59 7 0.53 13 -0.51 18 -0.06
flow @ 14 1.46
flow after 8 -0.83 9 1.08
flow before 9 1.52
flow by 8 -0.2
flow click 8 -0.26
flow deal 8 -0.03
flow deed 8 -0.08 9 0.93
flow first 8 -0.38
flow gets 4 0.49
flow ip 7 2.15
flow negation 0 -0.81
flow not 9 0.74 14 0.01
flow only 0 -0.87
flow payment 9 2.38
flow personal 14 0.1
flow personaldata 17 0.12
flow same 4 0.74
flow service 9 0.84
flow shown 9 -0.02
flow someone 11 -0.71
flow telltale 19 0.27
flow these 4 0.23
flow thou 8 -0.68
flow tool 9 0.77
flow usa 16 1.27
flow we 17 0.4
flow with 9 0.59
flow you 6 -0.28 8 -0.12
following  17 1.3 19 -0.34 20 0.93
following thisdoc 19 -0.1
following tool 17 0.07
following whole 18 1.04
footer  4 -0.29 5 2.61 8 -0.18
footer cookie 5 0.72
footer cookies 5 0.39
footer tool 5 0.1
footer window 6 0.25
formerly  0 -1.62
formerly @ 0 -0.31
formerly ^ 0 -0.96 7 -5.67
freeof  1 -0.41 2 0.69 4 0.34 14 1.45 17 -0.48
freeof ^ 0 1.93 2 1.47 4 -0.1 14 -0.16
freeof consent 0 0.47 4 -0.43
freeof cookie 10 1.37
freeof cookies 10 0.66
freeof effect 4 1.39
freeof negation 0 1.49 14 -0.04
freeof personal 14 2.65
freeof recognition 11 1.36
freeof records 14 2.3
freeof tool 4 1.44 10 0.34
fullest  12 -0.47 18 0.34
fullip domain 12 -0.52
functional  3 3.89 10 -0.62
gets  3 -0.08 5 -0.49 9 0.66 11 -0.24 15 -1.06 20 -0.19
gets @ 7 0.61
gets after 9 0.12
gets by 6 0.25
gets flow 13 -0.87
gets holdings 6 -0.29
gets negation 13 0.99
gets not 4 0.04
gets others 13 0.66
gets show 6 0.11
gets thou 6 0.98 9 0.4
gets window 6 0.05
giveaway  0 -1.92 13 1.47 14 -0.36 17 -0.31
giveaway freeof 13 -0.48
giveaway negation 13 1.66
giveaway outparty 13 0.41 14 -0.35
giveaway reject 13 1.95
giveaway to 13 0.26
giveaway you 13 -0.66
given  0 0.16 3 -1.2 5 0.65
given consent 1 0.52
given hand 0 0.64
given someone 11 1.3
given verbfirst 0 0.72
goesout  16 0.94 18 -0.35
goesout negation 17 0.08
goesout none 13 0.12
goesout not 16 3.58
ground  0 -0.42 1 1.37 2 -1.44 3 -0.25 4 -2.46 5 -1.39 6 -0.6 7 -0.89 8 -0.05 9 -0.68 12 -0.8 13 -0.35 14 -0.71 15 -0.06 16 -1.82 17 -0.88 18 -0.85 19 -0.35 20 -0.27 21 -1.17
ground asked 1 1.48
ground by 1 1.13
ground consent 1 0.25
ground copula 1 -0.46
ground find 0 1.88
ground if 1 0.01
ground leans 1 0.59
ground verbfirst 1 -0.2
group  11 3.59 13 -0.14 14 -1.1
h_life  14 -0.13
h_life not 15 0.73
h_life store 16 0.77
h_name  3 -0.22 7 -0.58 8 -0.03 12 -0.39 15 -0.32 18 -0.61 19 -0.09
h_name @ 9 1.83 19 1.2
h_name ^ 3 -0.38
h_name appears 6 1.82
h_name cookie 9 -0.26
h_name cookies 9 -0.23
h_name detail 11 -0.4
h_name domain 18 0.62
h_name footer 19 0.19
h_name h_provider 18 2.21
h_name newsletter 9 0.25
h_name offpage 0 0.52
h_name show 19 0.56
h_name stores 1 0.17
h_name thisdoc 17 0.61
h_name thou 17 0.4
h_name tool 9 -0.25
h_name toward 4 -1.2 19 0.29
h_name you 14 0.67
h_provider  3 -0.46 5 -0.18 10 -0.12 17 -0.99 19 -0.81
h_provider deal 19 0.14
h_provider giveaway 13 1.5
h_provider identity 0 0.41
h_provider provider 7 1.21
h_provider shown 19 0.38
h_provider someone 0 0.23
h_purpose  0 -0.23
h_purpose @ 12 0.51
h_purpose analytics 12 0.49
h_purpose copula 6 0.63
h_purpose with 12 0.51
hand  13 0.98
hand not 13 0.24
hand outparty 13 0.2
hand to 13 1
hearsay  13 -0.06
hearsay pd 14 -1.26
hearsay personal 14 -0.99
hearsay personaldata 14 -0.78
hedge  3 -0.44 16 -1.12
here  13 -0.39
here link 13 -0.02 20 1.51
here thisdoc 13 -0.16 18 0.42
here whole 18 0.18
holdings  1 -0.33 2 -0.25 3 -1.2 4 -0.41 6 -0.42 7 -0.47 8 -0.44 9 -0.06 12 -0.2 16 -0.1 19 -0.26 20 -0.97
holdings @ 3 -0.41 13 0.41 15 0.81
holdings ^ 8 -0.01 15 0.54 16 0.77 19 0.99
holdings all 11 0.51
holdings analytics 11 0.55
holdings anon 11 0.37
holdings assigned 14 -0.2
holdings before 0 0.67 11 0.43
holdings click 9 0.76
holdings content 13 0.56
holdings cookie 0 0.25 17 0.27 18 0.29
holdings cookies 0 0.18 17 0.23 18 0.18
holdings copula 11 0.16
holdings country 16 0.52
holdings deal 9 0.37
holdings expire 16 0.17
holdings first 9 1.26
holdings flow 4 0.76
holdings gets 17 0.24
holdings ground 1 0.25
holdings knowing 19 0.25
holdings measure 17 0.59
holdings merge 13 -0.16
holdings negation 4 0.08 14 0.96
holdings not 11 -0.66
holdings only 9 0.56
holdings ours 13 0.11
holdings outparty 0 -0.19
holdings outside 13 0.09
holdings owndata 13 -0.01
holdings process 0 -0.2
holdings records 15 0.19
holdings shorten 11 0.15
holdings show 6 0.26
holdings someone 14 0.58
holdings stay 13 0.56 16 1.02
holdings store 16 -0.06
holdings thou 9 0.54 21 0.18
holdings tool 5 0.39
holdings unless 13 -0.88
holdings we 17 0.72
holdings with 0 -0.56 12 0.43 15 0.12
holdings you 13 0.74 14 -0.26 15 0.63
hypothetical  0 -3.96 2 -1.78 8 -1.23 10 -3.35 12 -0.55
hypothetical consent 0 -0.04
identify  9 -0.12 11 1.36 15 -0.14
identify merge 11 -0.54
identify negation 11 2.51
identity  11 1.44
identity unknown 11 4.2
idle  2 3.97 17 -1.01
idle ^ 2 0.25
if  1 0.63 6 -0.03 10 -0.82 11 -1.73 12 -0.14 13 -0.43 15 -1.06 16 -1.16 18 -1.56 19 -0.42 20 -0.09
if ^ 4 -1.27 14 -0.22 16 -0.47
if analytics 0 1.87
if asked 1 0.68
if by 7 0.49
if consent 1 0.9
if copula 1 1.29
if load 7 1.37
if negation 13 -0.07
if open 7 2
if reject 4 0.01
if someone 5 -0.5 6 -0.44
if these 6 -0.37
if thou 1 -1.41 4 0.36
if to 9 0.41
if we 0 -0.52
if with 9 0.37
if you 0 0.61 1 -0.04 8 -0.91
inactive  2 0.01 12 -1.57
includes  13 -0.63 14 0.46 15 -0.41 19 -1.35
includes analytics 3 2.12
includes assigned 3 -0.42
includes beneath 19 -0.12
includes content 3 0.69
includes cookie 3 0.65
includes negation 14 1.22
includes offpage 3 1.19
includes personal 14 0.27
includes shown 3 -1.35
includes these 3 0.14
includes tool 3 0.56
includes you 3 0.04
inland  1 -0.42 3 -0.66 7 -0.62 9 -1.14 10 -0.05 11 -0.41 13 -2.83 14 -2.41 15 -0.29 16 3.68 17 -2.01 19 -1.63 21 -0.4
inland after 16 0.24
inland country 16 -0.96
inland negation 16 0.79
inland usa 16 -1.43
inland whereif 16 0.18
ip  0 -0.83 3 -0.47 9 -1.02 10 -0.46 11 -2.24 12 4.59 13 -1.19 14 -0.5 16 -0.6
ip ^ 12 0.92
ip all 7 0.35 12 0.3
ip analytics 12 0.15
ip before 12 1.29
ip blocked 12 -1.21
ip bounded 12 1.66
ip deadline 12 1.49
ip deletion 11 -0.3
ip each 12 0.57
ip endpart 12 0.1
ip inactive 12 -1.39
ip leans 12 0.23
ip linkword 12 0.88
ip only 12 1.48
ip provider 7 0.01
ip receive 12 0.3
ip refers 12 0.21
ip shorten 12 0.76
ip these 12 0.57
ip tool 7 0.03
ip toward 7 2.25
keepus  13 5.52
kept  3 -0.18
kept appears 16 -2.59
knowing  3 -0.04 11 0.23 13 -0.44 17 -0.45 18 -0.04
knowing by 0 0.51
knowing detail 19 0.12
knowing offpage 19 0.75
knowing shown 6 0.16
knowing tool 19 1.31
lacking  18 4.35
lawsays  0 -4.21 3 -0.24 4 -4.42 8 -0.18 13 -3.26
leans  0 -0.18 7 -0.3 9 -0.38 15 -0.28
leans analytics 4 0.74
leans anon 11 0.11
leans by 10 0.18
leans cannot 11 0.59
leans cookie 2 0.28
leans cookies 2 0.66
leans copula 1 0.72 17 0.64
leans gets 6 0.96
leans ground 1 1.1
leans h_name 2 0.73
leans h_provider 2 0.58
leans measure 20 0.15
leans negation 17 0.04
leans not 13 0.75
leans offpage 19 0.83
leans process 14 0.72
leans someone 9 -1.32
leans these 1 0.55
leans verbfirst 1 0.78
leans video 10 0.18
leans you 20 0.84
leave deal 9 0.9
leave goesout 9 1.13
leave inland 16 0.53
leave we 13 2.66
link  3 -0.31 4 -0.55 8 -1.86 9 -0.37 10 -0.25 12 -1.16 13 -0.03 15 -0.38 18 -0.3
link banner 6 0.07
link content 7 0.03
link h_provider 7 0.63
link load 7 0.04
link measure 20 0.75
link offpage 6 0.82
link optout 20 0.9
link outparty 14 2.13
link toward 0 1.49
link with 7 0.41
link you 7 1.2
linkword  0 -0.26 9 -0.38 12 1.33 15 -0.56 18 -0.52
linkword set 20 1.06
list  14 -0.04 19 2.2
list by 18 1.63
list detail 18 0.28 19 -0.81
list find 18 -0.3
list listing 18 0.53
list shown 19 -0.08
list these 18 0.62
list thisdoc 19 -0.08
list to 18 0.9
list whole 19 -1.46
listed  17 0.2
listed detail 19 -0.14
listed flow 17 1.05
listed listing 18 -0.63
listed negation 17 1.43
listed not 17 1.37
listed with 19 0.47
listing  2 -0.21 3 -1.58 5 -0.43 10 -0.01 12 -0.18 14 -0.81 15 -0.49 17 -0.52 18 1.93 19 0.09 20 -0.97
listing ^ 18 1.94 19 -0.25
listing by 18 0.12
listing h_name 19 -0.6
listing newsletter 14 4.02
listing offpage 19 0.19
listing provider 19 0.36
listing these 18 0.68
listing tool 17 -1.12 19 0.65
listing we 18 -1.01
listing whole 17 -0.2 18 1.02 19 -0.09
load  2 -0.86 4 -1.14 5 -0.19 7 2.92 8 1.53 9 -0.44 11 -0.33 12 -0.16 13 -0.28 15 -0.82 17 -0.31 18 -0.37 19 -0.42 20 -0.72
load @ 0 0.06 13 1.01
load after 9 -1.37
load browser 7 0.19
load click 0 -1.42 7 -1.11 8 1.3 9 -0.15
load consent 0 1.4 3 0.64
load cookie 10 0.21
load cookies 10 0.48
load copula 21 0.19
load exist 7 0.45
load first 8 0.96 9 -1.78
load holdings 9 1.49 15 0.05
load if 0 1.41 8 0.22
load merge 9 0.35
load only 8 1.28
load open 7 0.9 8 -0.73
load outparty 0 0.05
load playstart 7 -0.05
load present 3 0.63 7 0.47
load privacymode 10 0.64
load provider 7 0.41
load recognition 15 0.05
load server 7 2.08
load show 6 0.73
load someone 8 0.5
load third 0 1.55
load thou 7 0.21
load to 3 1.57 8 -0.35 13 0.88
load together 6 -0.21 7 0.35 8 -1.23
load toward 3 0.33 8 -1.05 13 0.16
load traffic 13 0.12
load verbfirst 21 0.41
load yours 8 -0.39
madeby  7 -0.12
madeby @ 0 0.29
map  3 0.56
map load 8 -0.39
map open 7 -0.58
map regardless 7 1.73
map thou 8 1.21
map you 7 1.42 8 1.17
marketing  4 -0.09 5 -0.46 8 -0.03 11 -0.08 14 -0.68 15 -0.13 17 -0.54 19 -0.2 20 0.9
marketing @ 3 2.04 17 0.44
marketing assigned 3 0.73
marketing before 0 0.67
marketing consent 0 0.92
marketing cookie 0 0.82 3 1.11
marketing exist 0 0.68
marketing gets 0 1.63
marketing h_name 4 2
marketing not 0 0.08
marketing offpage 3 1.18
marketing only 0 1.98
marketing set 0 0.37
marketing third 13 1.08
measure  4 -0.36 5 -2.31 7 -0.26 8 -1.21 13 -0.33 20 1.63
measure @ 0 -0.21 17 1.64
measure after 3 2.17
measure anon 11 0.46
measure by 20 0.19
measure consent 0 0.51
measure cookies 3 1.14
measure deal 3 0.51
measure open 0 0.08
measure pd 14 1.98
measure to 20 0.88
measure toward 17 2.19 20 0.38
measure verbfirst 0 1.86
measure we 0 1.2
measure websites 15 0.43
measure you 20 0.35
mech_dpf  16 -0.44
mech_scc  16 -0.24 21 -0.89
merge  7 -0.35 8 -0.07 13 -1.28 15 0.52
merge by 15 0.51
merge holdings 15 1.97
merge not 15 2.83
merge open 15 -0.79
merge others 15 0.35
minor  15 -0.06
mode  10 7.34 20 -0.24
more  14 -0.62
necessary  0 -0.69 1 -1.18 2 3.89 4 -1.73 5 -1.01 6 -0.51 9 -0.7 11 -0.48 13 -1.5 14 -2.4 17 -4.97
necessary ^ 0 -0.27 2 -0.07 3 2.18
necessary by 2 0.05
necessary tool 3 1.18
necessary use 2 -1.27
negation  1 -0.75 3 -1.55 4 0.26 5 -0.5 6 -1.35 7 -0.94 9 -0.32 10 -0.98 12 -1.11 13 1.24 15 1.3 18 -0.42 19 -1.37 20 -0.3 21 -0.98
negation @ 0 0.68 4 0.7 10 -1.05
negation ^ 4 0.55
negation again 11 3.01
negation anon 11 -1.2
negation asked 1 -0.17
negation beyond 17 0.23
negation by 15 0.18 17 0.82 20 0.21
negation combine 15 0.11
negation consent 1 -1.32 3 0.29 4 0.49
negation content 4 0.45
negation cookie 10 0.37
negation cookies 2 0.14 10 0.44
negation copula 10 0.15
negation crosssite 15 4.06
negation dc_name 14 2.7
negation deal 4 -0.02 20 1.2
negation deed 9 0.6
negation detail 11 0.96
negation duty 8 0.08
negation effect 4 0.16
negation encrypt 21 -0.92
negation find 11 0.28 21 2.22
negation freeof 0 1.57 14 -2.02
negation giveaway 13 0.89
negation goesout 14 -0.59
negation holdings 9 -0.29 15 0.14
negation if 4 0.42
negation inland 13 -0.64 16 3.4
negation ip 12 0.5
negation knowing 11 1.2
negation lacking 18 3.17
negation load 0 0.98 7 -1.37 13 0.38
negation marketing 20 0.65
negation measure 20 1.46
negation merge 15 0.55
negation necessary 0 0.78 2 0.3
negation none 13 -0.12
negation not 0 1.61 4 -1.35 13 0.33 15 -0.24 16 -0.56 17 -1.2
negation only 2 0.57 17 -0.99
negation open 10 0.2
negation other 16 0.33
negation others 2 0.24 4 -0.29 14 -0.35 15 0.15 17 2.06
negation outparty 3 -0.12 18 0.27
negation outside 13 1.38
negation pd 14 1.11
negation personal 9 -0.47 14 0.63
negation personaldata 9 -0.51 11 -1.14 13 0.4 16 -0.6
negation present 0 0.56
negation process 11 -0.53 14 2.05
negation provider 0 0.6
negation recognition 11 2.48 13 -0.91
negation records 13 0.39 15 0.1 16 -0.07
negation reject 4 0.38
negation sell 13 1.13
negation service 17 0.85
negation set 0 0.08
negation share 13 1.02
negation shown 10 0.87
negation someone 0 -0.5 4 0.81 11 0.13 18 -0.06
negation these 0 -1.34 2 0.01 9 -0.78 15 0.16 17 -0.65
negation thisdoc 20 0.55
negation thou 7 -0.08 8 0.37
negation to 15 0.47
negation tool 10 0.25
negation track 15 0.23
negation transfer 13 -0.72
negation verbfirst 0 0.09 13 -1.24
negation we 0 0.12
negation websites 15 0.46
negation wesubj 17 -0.48
negation with 15 0.23
negation without 13 -0.1 14 -0.69
negation you 0 -0.35 4 0.11 8 0.4 9 -0.29 15 0.75
newsletter  0 -0.22 20 -0.5 21 -1.97
newsletter anytime 5 -2.39
newsletter offtopic 5 -2.21 9 -2.99
newsletter toward 5 0.76
newsletter you 9 -0.68
nobody ^ 13 1.06
nobody consent 4 0.91
nobody negation 17 0.08
nobody outparty 17 0.13
nobody personaldata 14 0.33
nobody someone 13 1.67
nobody thou 15 0.25
nodetriment  4 4.6
nodetriment negation 4 0.47
nodetriment you 4 0.93
none  2 -0.2 4 0.41 6 -0.37
none ^ 13 0.92
none analytics 0 0.78
none by 13 0.66
none cannot 13 1.18
none cookies 0 0.77 4 -1.12 14 0.19
none lacking 18 0.21
none load 13 0.98
none measure 15 2.54
none negation 2 -0.11 4 0.25 6 -0.32
none nobody 11 0.47 13 -0.24
none not 6 -0.17 15 -0.07 16 -0.49
none other 17 0.18
none others 15 -0.58 17 1.47
none outparty 11 0.07 13 -0.56
none outside 15 2.08
none payment 17 -0.13
none pd 13 -0.89
none personal 13 -0.02 14 1.13
none recognition 11 1.17
none someone 4 0.09 11 0.92 13 -0.69
none thou 14 1.79
none tool 4 -0.27
none transfer 13 -0.3
none we 13 0.29
none withus 13 1.92
not  0 0.28 1 -0.45 3 -0.82 7 -0.8 13 0.74 14 0.03 18 -0.2 21 -0.66
not @ 17 -1.01
not anon 11 -3.24
not ask 1 -0.88
not before 0 0.57 4 -0.52 9 3.57
not by 4 0.88 15 1.29
not consent 0 0.21 3 0.36 4 1.29
not cookie 2 0.38 10 0.35 18 0.44
not cookies 2 0.39 10 0.39 18 0.5
not copula 0 0.84
not deed 9 1.14
not detail 13 -0.53
not effect 4 1.29
not freeof 13 -0.33
not given 0 0.12
not goesout 14 -0.63 16 4.33
not h_name 0 -0.63
not holdings 17 -1.35
not identify 14 0.23
not ip 12 1.13
not knowing 9 0.87
not lacking 18 1.52
not marketing 0 0.56 20 0.25
not measure 0 0.9
not merge 15 3.01
not necessary 2 0.05
not negation 1 -0.42 4 0.59 14 1.01 18 -0.04 19 -0.33 21 -0.09
not open 10 0.24
not others 2 0.79 17 1.04
not perhaps 11 2.03
not perk 4 1.04
not personal 9 -0.15 14 0.7
not process 9 0.04 14 0.05
not provider 0 0.26 13 0.4
not recognition 11 0.95
not require 4 2.39
not service 0 -0.25
not shown 14 0.14 18 0.71
not someone 9 0.59 11 0.85 14 1.39
not these 0 -0.29 2 0.22 4 0.1 11 -0.17
not third 14 -0.1
not thirdcountry 16 4.45
not thou 4 0.49 14 0.82
not to 13 1.04
not tool 10 0.17 17 1.21
not toward 4 -0.68 9 0.4 13 0.04 14 0.06
not track 10 1.49
not use 0 -0.18
not verbfirst 0 0.99 3 0.83 10 0.4
not we 13 -0.68
not who 11 2.44
not whole 18 -4.32
not you 0 -0.12 4 0.25 12 0.94 17 -0.24
nothingelse  15 -0.36 17 0.55
nothingelse ^ 17 1.34
nothingelse not 17 0.41
nothingelse others 15 -0.07
nothingelse outparty 17 0.4
offer privacymode 10 -1.16
offpage  1 -0.71 9 -0.37 11 -0.47 12 -0.07 13 -1.27 15 -0.66 17 -0.12
offpage appears 3 0.55 19 0.63
offpage banner 6 -0.76
offpage before 6 0.59
offpage content 3 0.2 8 0.77
offpage detail 19 1.1
offpage duty 6 -1.01
offpage exist 6 0.93
offpage find 6 -0.01
offpage h_name 2 0.5 6 0.7
offpage holdings 5 0.36
offpage leans 6 -0.95
offpage marketing 3 1.99
offpage only 2 0.23
offpage present 3 0.71
offpage slot 20 1.26
offpage stay 3 1.12
offpage thou 6 0.97
offpage to 2 0.19
offpage toward 2 0.94
offpage verbfirst 18 0.9
offtopic  0 -2.57 4 -0.46 5 -2.17 9 -0.01
offtopic you 0 -0.94
once  12 -3.41
only  2 1.84 3 -0.94 4 -0.41 6 -1.28 7 -1.38 9 1.69 10 -0.11 13 -0.01 17 1.97 19 -0.98 20 -0.26
only @ 17 2.5
only after 7 -0.43 9 0.51
only anon 11 0.43
only answer 9 1.35
only bounded 12 0.42 18 -1.09
only by 12 0.56
only click 8 0.18
only consent 0 1.2 3 1.19 9 -0.24
only cookie 2 1.43
only cookies 0 -0.09 2 0.78
only deal 17 0.57
only deed 9 0.57
only domain 12 0.37
only gets 9 0.05
only ground 1 0.24
only group 11 2.54
only h_name 2 1.03
only h_provider 0 0.06
only if 9 0.95
only listing 17 2.28
only load 8 0.57
only negation 17 -1.5
only not 15 0.6
only ours 15 0.45
only owndata 17 0.82
only payment 9 0.88
only records 17 1.11
only someone 17 -0.89
only these 17 0.34
only tls 21 1.38
only tool 3 -0.47 17 2.13
only usable 4 2.17
only we 9 1.57 15 1.34
only who 0 0.66
only whole 0 1.39
only with 3 0.17 9 0.22
only without 2 1.43
only you 9 0.21 12 0.25
onsite  0 -0.7 4 0.35 5 -0.65 10 -0.55 13 -0.52 20 -0.72
onsite anon 12 0.91
onsite cookie 0 -1.24 17 0.16
onsite cookies 17 0.55
onsite encrypt 21 0.5
onsite h_name 17 0.85
onsite pd 14 0.46
onsite these 17 0.77
onsite we 14 0.37
onsite websites 11 -0.4 17 0.12 21 0.91
onsite wesubj 14 1.37
onsite you 15 2.16
open  3 -0.03 7 3.04 8 -0.09 9 -0.22 11 1.07 13 -0.53 15 -0.27 17 -0.22 18 -0.26 21 -0.02
open @ 7 0.56
open analytics 3 1.86
open anon 11 0.48
open banner 6 0.68
open by 7 0.57
open consent 6 1.04
open copula 11 0.32
open h_name 3 1.57
open holdings 7 -1.94 20 0.65
open negation 4 0.49
open not 14 0.11
open show 6 1.09
open stores 7 0.18
open to 7 0.05
open traffic 7 0.63
open whole 21 0.42
optaddress  10 -1.16 19 -0.98 20 4.98
optout  3 -0.42 4 -0.62 5 -0.05 10 -0.22 11 -0.3 15 -0.13 19 -0.46 20 2.79
optout @ 20 0.47
optout by 20 0.17
optout not 20 -0.49
optout with 20 0.96
other  0 -0.02
other exist 17 0.24
otherperiod  0 -0.31 7 -0.6 8 -1.09 10 -0.36 13 -2.61 15 -0.35 17 -0.06 20 -1.44
otherperiod holdings 9 1.4
others  4 -0.6 7 -0.05 9 -0.83 11 -1.71 15 1.11 19 -0.59 20 -0.29
others ^ 17 1.8
others consent 0 0.56 3 0.56
others exist 17 1.55
others holdings 15 0.75
others measure 15 1.99
others negation 17 2.29
others not 17 1.06
others outparty 7 -1.21 9 -0.36
others require 0 1.46 3 0.09
others set 17 0.49
others someone 15 1.04
others websites 13 -0.15
ours  0 -0.52 8 -0.16 9 -0.17 10 -0.08 20 -0.18
ours @ 10 0.7
ours after 9 0.32
ours bounded 16 0.59
ours copula 15 0.36
ours holdings 16 0.72
ours listing 18 0.96
ours negation 4 0.84 11 0.17
ours outparty 19 0.48
ours policyword 19 1.32
ours present 19 -0.03
ours records 12 1.41
ours we 13 0.29
outparty  2 -0.44 6 -0.74 10 -0.97 11 -0.24
outparty @ 17 1.08
outparty access 13 1.78
outparty ago 17 3.18
outparty choice 5 3.5
outparty content 17 1.26
outparty flow 13 0.68
outparty gets 13 2.19
outparty inland 16 -0.84
outparty link 19 0.72
outparty negation 9 1.66 13 0.18
outparty not 9 0.13
outparty onsite 17 1.73
outparty others 13 0.03
outparty ours 17 0.49
outparty provider 13 -0.17
outparty require 3 2.41
outparty set 17 0.12
outparty shown 19 0.6
outparty someone 11 0.34
outparty third 13 0.09
outparty thisdoc 15 0.97
outparty tool 4 -0.04 14 -0.13
outparty track 17 -0.62
outparty websites 13 -0.7 15 0.02
outsider  13 1.42
owndata  1 -0.36 3 -0.78 7 -1.31 8 -2.13 11 -0.63 12 -0.62 14 -0.87 18 -0.65
owndata deed 4 0.99
owndata first 9 1.06
owndata inland 16 0.94
owndata negation 9 0.46
owndata none 9 0.45
payment by 9 0.1
payment encrypt 21 1.07
payment not 9 0.51
payment tool 17 2.24
payment with 9 0.11
pd ^ 14 1.53
pd by 14 0.54
pd holdings 11 -0.06
pd negation 13 -0.63 14 1.93
pd none 14 0.69
pd records 14 -0.64
pd someone 14 1.09
personal  4 -0.1 9 -0.27 14 3.66 15 -0.03 17 -1.01
personal holdings 11 -0.58
personal negation 14 0.24
personal pd 14 -0.39
personal records 13 -0.59
personal shown 14 0.78
personal these 14 0.69
personaldata  0 -0.67 2 -0.72 3 -0.46 4 -1 5 -0.1 7 -0.85 11 -0.72 12 -1.02 13 0.25 15 -1.35 18 -0.19 20 -0.57
personaldata @ 11 0.84
personaldata assigned 14 -0.51
personaldata basis_word 13 -1.28
personaldata bounded 17 0.23
personaldata copula 13 -0.09
personaldata deal 17 0.46
personaldata deed 9 2.05
personaldata euland 16 1.3
personaldata freeof 14 -2.12
personaldata goesout 16 -0.82
personaldata h_life 16 0.46
personaldata holdings 0 -0.79 12 -0.02 14 0.19
personaldata negation 13 1.22
personaldata open 11 0.17
personaldata personal 11 -0.16
personaldata process 11 0.44
personaldata records 9 -0.12 12 -0.84
personaldata these 15 -0.63
personaldata third 14 -0.67
personaldata thou 9 0.56
personaldata tool 19 0.19
personaldata within 16 1.7
personaldata you 9 0.19
planned  6 -1.35 10 -1.01 16 -2.02
playstart  8 0.41 9 -0.23 10 1.31
playstart h_name 10 2
present  4 -0.68 8 -0.23 9 -0.69 11 -0.11 13 -0.28 14 -0.47 15 -0.69 17 0.38 20 -0.35
present consent 0 0.32
present find 19 0.17
present someone 1 1.34
present these 3 1.05 19 -1.35
present to 9 -0.03
present toward 9 -0.01
present use 17 -0.38
present we 0 -0.77
present you 1 0.47
privacymode  3 -0.51 7 -0.4 10 6.11
privacymode cookie 10 -2.73
privacymode cookies 10 -0.65
privacymode domain 10 -0.64
privacymode these 10 -2.49
process  3 -0.07 5 -0.63 7 -2.17 10 -0.41 13 -1.01 15 -1.47 17 -1.13 19 -0.83 21 -0.1
process anon 11 3.73
process before 0 -0.56
process bounded 16 0.13
process consent 0 -1.24
process deed 0 0.43 9 0.99
process eu 16 0.71
process ground 1 -0.84
process if 9 0.13
process inland 16 1.49
process negation 14 1.75
process not 9 -1.28 14 0.82
process open 0 0.77
process shorten 11 0.32
process these 1 0.3 4 0.88
provider  3 -0.7 4 -0.05 6 -0.42 11 -0.5 12 -0.46 15 -0.33 18 -0.23 19 1.8
provider deal 19 0.46
provider find 19 0.18
provider giveaway 19 0.79
provider ip 12 -1.92
provider load 7 0.75
provider offpage 19 0.9
provider onsite 19 1.25
provider stay 19 0.9
provider tool 6 -0.02 13 -0.18 15 -0.47 17 1.25 19 0.74
provider we 17 0.68
readmore  14 -0.08
receive  0 -0.05 1 -0.94 3 -0.32 13 -0.04 16 -0.32
receive by 17 1.17
receive same 4 0.37
receive thou 9 0.7
recognition  4 -0.66 5 -0.1
recognition browser 21 -3.59
recognition merge 11 -2.74
recognition others 15 0.44
recognition someone 11 0.87
recognition tls 21 -0.18
recognition to 11 2.02
recognition wesubj 13 2.29
records  0 -0.71 1 -1.09 2 -0.93 3 -0.22 4 -0.69 5 -0.82 6 -0.92 7 -0.61 14 -0.6 15 -0.05 17 -0.7 18 -0.19 19 -1.19 20 -1.31 21 -0.33
records @ 11 0.61
records after 9 0.21
records analytics 11 0.16
records anon 11 0.46
records before 8 0.74 11 0.29
records bounded 16 0.8
records by 4 -0.93
records copula 13 -0.5
records deal 17 1
records deletion 12 -0.79
records euland 16 0.23
records giveaway 13 -0.17
records given 9 0.25
records group 11 5.9
records h_name 18 -0.69
records holdings 8 -0.38 13 -0.43 14 -0.16 16 -0.55 21 -0.26
records list 19 -0.2
records merge 15 1.57
records none 4 0.09 9 0.12
records not 9 0.07 13 0.94 17 -1.32
records only 9 0.38 12 0.76
records onsite 13 0.72
records recognition 11 0.62
records refers 10 0.66
records someone 9 0.75 14 0.36
records stay 16 2.46
records these 8 0.15 11 0.34
records thisdoc 5 0.36
records toward 14 -0.28
records use 11 2.23
records verbfirst 12 -0.74
records websites 13 0.04
records with 7 -0.14
records you 9 0.1
refers  2 -0.37 3 -0.35 4 -0.95 5 -1.6 7 -0.35 8 -0.6 13 -2.36 20 -0.02
refers after 7 -2
refers leans 8 -0.03
refers show 6 0.84
regardless  4 0.8 7 1.01
regardless cookie 4 0.82
regardless cookies 4 1
regardless tool 4 0.29
regardless you 7 1.12
reject  4 4.27 11 -0.52 14 -0.63 15 -0.07 17 -0.04 18 -0.08 19 -0.19
reject @ 4 0.34
reject consent 4 -1.09
reject cookies 0 0.97
reject effect 4 0.19
reject necessary 0 0.02 2 2.11 4 -0.46
reject negation 4 0.17 13 -0.53
reject none 4 0.95
reject same 4 1.06
reject set 0 1.38
reject shown 4 0.05
reject to 4 0.03
reject you 4 0.46
remember  4 -0.23 11 -0.06
remember aslongas 5 0.98
removed  5 1.06
renounce  4 1.9 13 0.76
request  13 -3.13 14 -2.01
request ^ 14 -1.03
request personaldata 14 -0.07
require  0 0.56 5 -1.7 9 -0.88 17 -0.03
require click 8 0.07
require consent 0 1.33
require cookie 0 -0.35 4 1.01
require negation 0 -1.58
require set 0 1.53
require these 3 0.62
require tool 0 -2.55
require wait 0 1.27
require you 0 0.54
retrieve  6 -1.44 9 -0.33
retrieve by 7 0.85
retrieve thou 8 0.81
retrieve tool 19 0.79
retrieve with 7 1.15
right_access  20 -0.06
right_restrict  4 -0.05
right_restrict effect 4 -0.02
same  4 4.25
sell  9 -0.41 13 3.39 14 -2.56
sell negation 13 1.26
sell not 13 0.69
sell personal 13 0.57
sell toward 13 -2.97
sell trading 13 -1.78
separately  19 1.36
separately someone 19 0.24
server  1 -0.43 10 -0.53 12 -0.38 21 0.57
server confined 16 0.84
service  0 -0.18 5 -0.52 13 -1.06
service consent 3 0.04
service content 17 0.05
service only 17 0.7
service payment 17 -0.55
service slot 3 0.16
service technology 3 0.57
set  0 1.06 1 -0.11 3 -0.26 4 -0.95 5 -0.91 6 -0.89 11 -0.71 14 -0.17 15 -0.21 19 -0.22
set after 0 0.02 7 0.54
set all 10 1.01
set analytics 0 1.17
set basis_li 3 1.87
set before 9 -0.27
set consent 0 0.52
set deed 3 0.11
set first 9 -0.51
set h_name 17 0.76
set if 9 0.24
set ip 12 1.06
set necessary 2 0.06
set negation 0 0.15
set only 2 0.01
set privacymode 10 0.46
set someone 0 0.63 8 -0.21
set switchon 3 0.68
set thou 0 1.7
set to 3 -0.99 7 -1.25
set tool 10 1.04
settings  4 -0.55 5 1.72 6 -0.27
settings you 21 0.14
share  4 -1.17 10 -0.09 13 1.86 14 -1.51 15 -1.77 16 -0.95 17 -0.18
share after 9 0.62
share flow 13 -1.29
share giveaway 13 -1.76
share negation 13 0.6
share ours 13 -0.84
share outparty 13 0.78 17 -0.1
share these 3 0.21
share traffic 9 1.6
share unless 13 -1.13
share you 0 -0.4 9 0.32 13 -0.56
shorten  0 -0.54 7 -1.01 11 1.27 12 3.66 17 -0.03
shorten analytics 11 0.3
shorten deletion 12 -3.03
shorten you 12 0.3
shorten yours 12 -1.13
show  0 -0.91 3 -1.94 4 -0.32 5 -1.75 6 1.27 9 -0.15 12 -0.42 13 -0.4 15 -0.7 18 -0.11 20 -0.8
show after 8 0.54
show appears 6 -1.61
show asked 1 -0.8
show banner 19 0.36
show by 7 -0.75
show choice 6 0.53
show copula 10 0.33
show find 7 1.2
show footer 6 0.93
show group 11 0.56
show ip 7 0.72
show map 8 0.76
show not 11 0.65
show only 0 1.65
show open 7 -0.48
show ours 0 0.59
show outparty 0 0.16
show personal 14 1.12
show refers 6 0.61
show these 19 0.6
show thou 7 -0.72
show use 6 0.4
show window 2 -0.06 6 0.98
show with 8 0.29
show you 0 0.79
shown  0 -0.16 1 -0.14 2 -0.3 5 -0.12 7 -0.51 8 -0.76 10 -0.14 13 -0.27 18 -0.04 20 -0.85
shown after 7 -0.62
shown analytics 3 0.38
shown anon 11 0.6
shown consent 6 1.15
shown cookie 19 -0.73
shown copula 16 -0.22 18 -1.01 19 -0.89
shown holdings 15 0.15
shown inland 16 0.16
shown not 11 0.54
shown someone 5 -0.47
shown these 21 0.89
shown thisdoc 19 -1.03
shown thou 19 1.69
shown tool 19 0.51
shown use 6 0.59
shown we 17 -0.98
shown whole 4 -1.65 18 2.53
shown with 6 0.29
sitealone  15 1.79
slot  3 1.38 7 -0.12 9 -0.42 11 -1.17 13 -0.32 18 -0.43 20 2.03
slot analytics 3 1.25
slot assigned 3 1.77
slot by 20 0.52
slot click 4 0.86
slot content 3 0.61
slot leans 3 0.41
slot measure 20 0.26
slot not 8 0.79 20 2.84
slot open 20 0.47
slot someone 20 0.55
slot these 20 0.19
slot thisdoc 3 -1.59 20 2.21
slot to 20 0.08
slot window 3 1.31
socialpage  10 -0.35 12 -0.56
someof  5 -0.08 16 -0.08 17 -1.22 18 -0.35
someone  1 -0.58 3 -0.26 5 -0.29 7 -0.63 8 -0.14 11 1.06 12 -0.15 13 -0.74 15 -0.67 16 -0.4 17 -0.48 21 -0.62
someone @ 4 0.88
someone ^ 9 -0.04 15 -0.41
someone after 1 0.04
someone analytics 0 0.66
someone by 14 -0.19
someone click 0 -0.21
someone confined 11 0.31
someone consent 2 -0.74
someone content 9 -0.78
someone copula 9 0.55 11 0.94
someone crosssite 15 0.22
someone deed 9 1
someone expire 11 1.87
someone holdings 11 -0.5
someone if 0 -1.39
someone leans 10 0.24
someone necessary 2 1.16
someone negation 11 0.02
someone not 8 -0.65
someone offpage 0 0.13 4 0.27 19 0.27
someone other 15 0.36
someone others 15 1.82
someone ours 21 1.22
someone outparty 11 -0.07 13 0.16
someone payment 9 0.15
someone personal 13 -0.05
someone playstart 8 1.6
someone receive 9 -0.83 19 0.48
someone recognition 11 0.7 14 -1.05
someone records 9 0.1
someone refers 7 -2.44
someone reject 0 -0.94
someone show 6 1.22
someone stay 11 0.11
someone switchon 8 0.76
someone these 7 -0.26 20 0.21
someone to 5 0.07 7 -0.65
someone transfer 9 0.41 21 0.42
someone verbfirst 0 0.5 9 -1.75
someone we 21 0.7
someone websites 11 -0.78 15 0.57
someone whereif 9 2.11
someone with 11 -1.13 20 0.43
someone you 3 -0.17 5 -0.31 8 -1.41
stay  9 -0.18 10 -0.04 17 -0.14 21 -0.25
stay after 2 0.75
stay appears 3 0.98
stay blocked 0 0.77
stay click 8 0.32
stay inland 16 0.28
stay someone 13 1.62
stay tool 19 0.51
stay withus 13 0.89
store  3 -0.33 6 -0.25 7 -1.03 8 -0.3 15 -0.33 17 -0.45 21 -0.65
store copula 10 0.1
store inland 16 1.2
store ip 12 1.93
store leans 13 0.82
store negation 12 1.64
store not 14 0.65
store pd 14 1.01
store server 16 -0.73
store shown 10 0.41 16 -0.01
store stay 16 -0.27
store these 11 1.11
stores  0 -0.3 3 -0.13 4 -0.86 6 -0.83 8 -0.62 9 -0.59 10 -0.15 12 -0.18 17 -1.06 18 -0.75 19 -0.59 20 -0.92 21 -0.48
stores bounded 16 1.77
stores by 1 0.24
stores confined 16 1.43
stores cookie 2 0.66
stores cookies 2 0.29
stores euland 16 2.02
stores expire 16 0.16
stores goesout 16 -1.04
stores inland 16 1.52
stores kept 16 1.21
stores leans 16 1.06
stores other 16 2.87
stores pd 14 0.04
stores server 16 1.65
stores stay 16 1
stores third 16 0.27
stores usa 16 -0.86
stores we 9 0.96
stores wesubj 9 0.46
striving  16 -1.54
striving holdings 16 -0.47
switchon  10 2 11 -0.15 12 1.39
switchon set 12 0.08
technology  0 1.72 1 -0.68 3 0.52 6 -0.18 8 -0.66 9 -0.4 13 -0.53 16 -1.1 20 -0.61 21 -0.34
technology @ 17 1.41
technology ^ 0 0.67 20 -0.39
technology after 7 1.17
technology before 0 0.99
technology blocked 0 2.12
technology domain 12 0.74
technology necessary 2 0.1
technology negation 0 0.21
technology offpage 7 0.31
technology open 7 1.39
technology outparty 17 0.6
technology payment 17 -0.07
technology service 0 -0.24
technology set 7 1.2
technology settings 19 0.97
technology these 19 1.48
technology third 17 1.74
technology to 4 0.61
technology tool 0 -1.22
technology without 0 0.64
theonly  17 2.08
theonly we 17 0.52
thereupon @ 8 2.2
thereupon negation 8 0.91
thereupon not 0 0.45 8 0.42
these  0 -0.57 2 -0.12 4 -0.28 6 -0.38 7 -0.26 9 -0.77 12 -0.11 13 -0.3 15 -0.58 16 -0.6 18 -0.48 20 -0.06 21 -0.4
these ^ 2 -0.17 3 -0.21
these after 7 0.23
these analytics 3 1.03
these anon 11 0.88
these by 8 0.87
these cannot 11 0.81
these consent 4 0.26
these cookie 17 0.54
these cookies 17 0.36
these copula 0 0.21 4 -0.4 9 0.38 15 0.34
these endpart 12 0.15
these exist 6 0.25
these find 19 0.05
these flow 4 0.8
these holdings 0 0.3 5 0.21
these knowing 21 0.68
these linkword 20 2.27
these list 17 1.9
these load 7 0.76
these marketing 3 1.37
these necessary 2 0.45
these negation 4 0.11 11 0.09
these ours 13 0.32
these outparty 15 0.5
these perhaps 11 0.12
these records 13 -0.63
these shorten 12 0.22
these show 4 0.35
these shown 3 0.36 6 0.21 17 0.04
these slot 3 1.37 20 0.11
these someone 1 -0.43
these third 15 0.29
these thou 8 -0.18
these toward 13 0.69
these verbfirst 1 -0.31
these we 13 0.78
these wesubj 10 0.93
these whole 14 0.93 18 1.42
these with 10 0.16
these withdraw 5 0.43
third  13 0.9 14 -1.11
third other 13 -1.88 15 0.55
third others 17 -0.69
third outparty 13 0.72 14 -0.86
third service 17 0.33
third thou 13 -0.02
third tool 13 0.72
third verbfirst 13 -0.53
thirdcountry  13 -1.98
thirdcountry inland 16 -1.43
thirdcountry negation 16 2.17
thirdcountry not 16 0.39
thisdoc  0 -0.47 1 -0.02 2 -1.03 3 -0.98 4 -0.76 6 -0.6 7 -0.5 8 -1.12 9 -0.58 10 -0.46 11 -0.1 13 -0.21 14 -1.15 15 -0.71 16 -1.08 18 1.89 19 -2.1
thisdoc ^ 18 0.35
thisdoc all 18 1.35
thisdoc beneath 3 0.98
thisdoc cookie 17 0.11
thisdoc cookies 17 0.01 18 0.35
thisdoc find 18 0.92
thisdoc offpage 19 0.61
thisdoc records 17 1.03
thisdoc thou 5 0.27
thisdoc whole 17 -0.17 18 1.06
thisdoc you 18 0.48
thou  12 -0.59 13 -0.84 14 -0.04 15 -0.45 16 -0.35 17 -0.83 18 -0.45 19 -0.2 20 -0.04
thou @ 4 0.22
thou ^ 9 -0.16 13 -0.33
thou after 0 -0.1 6 0.63
thou all 4 1.36
thou analytics 0 0.39
thou beneath 5 0.37
thou bounded 9 -1.35
thou by 4 0.77 5 -0.68
thou category 3 0.88
thou click 0 -0.36
thou confined 2 0.59
thou consent 19 0.05
thou content 8 1.08 9 -2.32
thou cookie 4 0.17 19 -0.48
thou cookies 19 -0.3
thou deal 9 0.14
thou deed 4 -0.53
thou encrypt 21 1.19
thou holdings 8 0.01 13 -0.08
thou inland 16 0.42
thou leans 6 0.71
thou load 8 0.33
thou negation 0 0.14 4 -0.33
thou not 2 0.21 5 -0.12 6 0.39
thou only 2 0.61 9 -1.33
thou open 7 0.14 9 -1.37
thou optout 20 0.4
thou outparty 0 0.3
thou playstart 8 0.9
thou show 0 -0.49
thou someone 4 -0.44 6 -0.78 9 -0.81 14 -0.36
thou store 1 0.43 9 0.85
thou these 5 1.39 6 0.03
thou third 13 0.32
thou tool 0 0.73 4 0.41 5 1.11 17 -0.07
thou toward 5 -0.19
thou undo 5 0.4
thou verbfirst 0 1.23 4 0.1 15 0.07
thou wesubj 0 1.26
thou withdraw 5 0.1
thou you 0 -0.53 13 -0.24
thumbnail  8 1.13 9 -1.16
tie merge 11 -0.99
tie recognition 11 -0.4
tie you 9 0.42
tls  7 -2 21 7.53
tls copula 21 -8.18
tls whole 21 0.54
to  0 -0.32 1 -0.29 2 -0.28 3 -0.14 7 -0.23 8 -0.59 10 -0.26 11 -0.13 15 -0.35 17 -0.05 21 -0.47
to @ 5 1.08
to after 9 0.21
to by 13 -0.14 20 0.26
to cookie 10 -0.99
to cookies 10 -0.63
to copula 13 0.43
to deal 13 -0.33 17 0.27
to detail 19 1.21
to effect 4 -0.84
to giveaway 13 -2.21
to knowing 13 -0.77
to leans 20 0.13
to marketing 0 0.03 20 1.15
to negation 16 0.35
to newsletter 5 -1.91
to nobody 13 0.74
to offtopic 5 -0.24
to onsite 6 0.13
to ours 4 0.28
to same 4 0.05
to server 7 0.21
to set 13 0.69
to someone 4 0.65 20 0.62
to these 19 0.18
to thou 9 0.13
to tool 19 0.72
to toward 4 -0.26 7 -0.08 19 -0.17
together  0 -0.07 7 3.83 9 -0.08 10 -0.04 19 -0.52
together duty 8 2.55
together each 7 -0.38
together onsite 7 0.27
together open 6 -0.68
together set 7 0.4
together show 7 0.84
together to 7 0.96
together whole 7 -1.04
together with 7 1
tool  1 -0.44 2 -0.04 4 -0.16 9 -0.43 11 -1 12 -1.15 13 -0.11 14 -0.09 15 -0.25 16 -0.71 20 -0.92 21 -0.95
tool @ 17 0.79 18 1.57
tool ^ 17 -0.2
tool after 11 0.52
tool all 17 0.86
tool analytics 3 0.12
tool appears 6 0.42
tool banner 0 0.37 6 -0.27
tool basis_li 3 2.09
tool below 19 1
tool beneath 18 -0.28 19 1.13
tool bounded 17 0.56
tool by 6 0.13 18 0.5
tool change 19 1.84
tool complete 18 1.48
tool cookie 0 -0.2 2 -0.21 18 -0.14
tool cookies 0 -0.03 2 -0.14 18 -0.02
tool copula 1 0.02 13 -0.76 18 0.11 19 1
tool default 2 -0.99
tool detail 19 0.71
tool domain 10 1.27
tool find 19 2.12
tool fullest 18 2.09
tool gets 6 1.03
tool leans 18 0.44
tool listed 19 0.14
tool marketing 17 -1.64
tool necessary 3 -1.92
tool not 17 0.22
tool offpage 19 1.96
tool only 9 1.28 17 0.93
tool onsite 18 0.57
tool open 6 0.63 19 0.05
tool ours 3 0.4
tool outparty 17 0.24
tool provider 19 0.93
tool refers 19 0.15
tool set 9 0.72
tool stores 2 0.98
tool these 6 0.16 19 0.21
tool thispolicy 18 4
tool thou 6 0.21
tool use 17 1.09
tool verbfirst 13 -0.54
tool we 17 1.12
tool you 6 0.74
toward  0 -0.18 3 -0.43 5 -0.05 7 -0.07 10 -1.05 11 -0.46 12 -0.59 14 -0.28 15 -0.14 16 -0.71 17 -1.07 18 -0.82 19 -0.34
toward @ 5 0.22 9 1.22 13 0.19
toward after 9 0.46
toward before 0 0.29
toward by 7 -1.32
toward consent 5 0.51
toward cookie 5 0.82
toward cookies 2 0.07 4 0.02
toward copula 11 0.55 13 0.51 16 0.16
toward domain 10 -1.95
toward encrypt 21 0.76
toward first 8 0.77
toward goesout 16 0.79
toward h_name 4 1.47
toward h_provider 9 1.2
toward leans 20 1.2
toward marketing 0 0.32
toward negation 13 0.5
toward nobody 13 0.82
toward offpage 0 0.97 19 0.49
toward only 9 0.13
toward others 13 0.25
toward ours 13 -0.38 21 0.12
toward outparty 13 1.09
toward owndata 17 1.8
toward privacymode 10 -1.65
toward records 13 -0.75
toward reject 4 -1.4
toward same 4 1.29
toward service 0 -0.53
toward set 13 0.68
toward slot 0 0.37
toward someone 11 0.25 20 0.57
toward stores 7 0.43
toward technology 0 -1.11
toward these 0 0.6
toward to 9 -0.12 13 -0.67
toward tool 2 0.12 5 0.01
toward traffic 9 0.02
toward verbfirst 21 0.46
toward video 8 0.83
toward we 13 -0.17
track  4 -0.81 13 -0.94 14 -0.35 15 1.63 19 -1.14
track negation 15 2.17
track not 15 1.35
track other 15 0.91
track others 15 0.09
track outparty 15 0.9
track you 15 0.06
track yourchoice 3 0.08
trading  13 1.79
trading negation 13 0.7
trading not 13 0.47
trading ours 13 0.27
trading records 13 0.3
trading share 13 -0.88 20 0.41
traffic  0 -2.36 1 -0.57 3 -0.37 5 -0.42 6 -0.89 7 -0.32 8 -0.62 9 1.04 10 -0.31 11 -0.1 14 -0.84 15 -0.62 17 -0.21 19 -0.37 21 1.55
traffic ^ 21 0.02
traffic anon 11 0.29
traffic confined 13 1.15
traffic copula 21 1.1
traffic deed 9 0.41
traffic encrypt 21 1.38
traffic flow 21 0.34
traffic negation 9 0.44 13 1.22
traffic not 9 0.17
traffic others 13 1.81
traffic ours 21 0.95
traffic records 9 0.16
traffic server 21 0.25
traffic someone 9 -0.64
traffic stay 13 1.23
traffic stores 21 0.19
traffic thirdcountry 16 0.6
traffic tls 21 0.03
traffic transfer 21 0.27
traffic we 21 0.64
transfer  0 -0.15 1 -0.3 4 -0.14 8 -0.28 11 -0.15 12 -1.4
transfer @ 8 1.22
transfer after 9 0.25
transfer deal 9 -0.35
transfer deed 9 -0.63
transfer encrypt 21 1.06
transfer goesout 16 0.68
transfer marketing 20 0.44
transfer negation 16 0.26
transfer not 16 0.4
transfer these 9 0.98
transfer thou 9 0.5
transfer to 9 0.44
transfer tool 13 0.47
transfer traffic 13 -0.01 21 -0.98
transfer you 9 0.8
turnoff  7 -0.05 20 3.51
turnoff ^ 20 0.67
turnoff consent 0 0.89
undo  0 -0.44 5 3.36
undo @ 5 0.09
unless  0 1.13 2 0.25 4 -2.24
unless consent 0 1.38 1 1
unless copula 17 0.14
unless deed 9 0.09
unless necessary 2 0.44
unless someone 9 1.06
unnecessary  1 -0.23
unnecessary blocked 2 4.29
unnecessary cookie 0 1
unnecessary cookies 0 0.26
unnecessary copula 0 -0.39
unnecessary negation 4 2.32
unnecessary tool 0 0.75
unnecessary whole 3 0.73
unnecessary you 0 0.48
url  0 -0.18 3 -1.67 4 -1.25 7 -0.55 9 -0.52 10 0.48 14 -0.26 19 2.97 20 4.37
usa  13 -0.06 21 -0.38
usa these 16 0.06
usable  2 -1.69 4 4.17
use  3 -0.74 7 -0.39 9 -1.27 13 -1.13 15 -0.56 18 -0.12 20 0.49
use @ 3 -0.91 6 0.65
use analytics 12 1.82
use anon 12 0.81
use by 0 0.39 12 0.35
use click 8 2.2
use consent 0 0.65
use cookies 17 0.78
use copula 0 0.21
use find 19 2
use following 17 1.73
use necessary 2 1.3
use negation 10 -0.3 17 0.74
use not 17 1.76
use offpage 19 0.84
use only 0 1.15 17 0.65
use others 17 -0.46
use privacymode 10 1.94
use session 17 1.32
use shown 19 0.03
use these 17 0.04
use thou 0 -1.06 19 1.24
use tls 21 0.12
use to 17 -0.17
use tool 5 -0.27 18 -0.81
use with 12 2.18
use withdraw 5 0.6
use you 0 1.36
verbfirst  1 -0.61 5 -0.79 6 -0.73 8 -0.02 9 -0.55 10 -0.25 12 -0.19 13 -1.12 14 -0.41 15 -0.48 16 -0.29 17 -0.18 19 -0.34 20 -0.58
verbfirst @ 7 -0.24 13 0.44
verbfirst ^ 1 1 4 -0.31 11 -0.16
verbfirst anon 11 0.1
verbfirst answer 6 2.42
verbfirst ask 1 -0.06
verbfirst bounded 2 0.59
verbfirst by 3 0.32 7 -0.6
verbfirst category 3 0.63
verbfirst choice 10 0.7
verbfirst click 8 0.09
verbfirst cookie 18 0.39
verbfirst cookies 3 0.11 17 -0.37 18 0.84
verbfirst copula 0 -0.18 6 -0.22 7 -0.47 9 -0.22 12 -0.19 15 -0.34 19 -0.14
verbfirst deal 7 0.08 14 1.01
verbfirst detail 11 0.26
verbfirst each 7 -3.02
verbfirst exist 16 -0.18
verbfirst holdings 4 0.38
verbfirst leans 9 0.25
verbfirst listing 18 0.7
verbfirst marketing 3 1.4
verbfirst negation 11 0.52 13 0.42
verbfirst not 3 -0.26 17 1.19
verbfirst only 0 -0.26 1 0.66
verbfirst present 16 -0.2
verbfirst same 4 0.31
verbfirst set 10 0.05
verbfirst shorten 12 1.02
verbfirst someone 20 0.48
verbfirst store 16 1.25
verbfirst stores 16 0.02
verbfirst these 0 0.29 1 1.28 2 0.01 4 0.25 5 -0.24 10 0.64 21 0.44
verbfirst third 13 0.83
verbfirst thou 8 0.22
verbfirst tls 21 1.45
verbfirst to 0 0.67
verbfirst together 7 0.25
verbfirst tool 13 0.28
verbfirst toward 3 0.57 13 1.28
verbfirst transfer 21 0.82
verbfirst without 0 0.01
verbfirst yours 9 0.13
video  4 -0.5 9 -1.44
video @ 3 0.23
video ^ 10 1.49
video after 8 -0.47
video content 4 -0.07 8 -0.21
video deletion 3 0.75
video holdings 10 -0.75
video not 8 0.69
video offpage 3 -0.25
video these 10 1.77
video together 8 -1.79
video tool 8 0.96 10 2.39
video track 10 0.08
video verbfirst 10 1.11
wait  3 -0.67
wait analytics 0 -1
wait not 0 -2.47
we  0 -0.51 1 -0.74 2 -0.84 3 -0.39 4 -1.03 5 -0.38 6 -0.7 7 -0.53 8 -1.46 9 -0.36 14 -0.53 15 -0.19 16 -0.2 17 -0.29 18 -0.56 19 -0.92 20 -0.88 21 -0.07
we @ 6 0.58
we ^ 1 -0.92 2 -0.7 3 -0.48 5 -0.56 11 -0.64 13 -0.12 17 0.68 19 -0.26
we after 9 0.27
we analytics 3 -0.27
we asked 1 -0.45
we assigned 3 0.24
we bounded 0 -0.2
we by 3 0.78 7 -0.11
we click 9 0.34
we counts 11 0.21
we embed 10 0.58
we freeof 12 -0.43
we holdings 16 0.86
we keepus 13 1.17
we leans 13 0.97
we listing 18 0.01
we measure 14 1.29
we negation 10 -1.3 14 -0.19 15 0.39
we not 2 -0.69 10 -1.01 13 0.55
we only 11 0.77
we onsite 21 -2.51
we ours 0 -0.07 11 -0.11
we owndata 9 -1.11
we personaldata 17 -0.39
we planned 10 -0.52
we present 19 -1.27
we process 16 0.19
we processor 17 1.73
we someone 14 0.17 15 0.56
we stay 13 0.31
we store 12 0.2
we technology 0 0.14
we these 7 0.48 15 0.65
we third 13 1.03
we thou 11 0.42 15 0.3
we to 12 -0.74
we tool 13 -0.17 17 0.13 19 0.7
we toward 0 0.68 9 -0.35
we twoclick 8 2.62
we use 0 -0.55
we verbfirst 0 -0.52
we websites 0 0.59 7 1.01 15 0.13 21 -0.37
we wesubj 2 -0.19 3 -0.17 4 -0.37 5 -1.19 6 -0.36 7 -0.45 9 -0.29 11 -0.34 12 -0.09 14 -0.14 15 -0.48 16 -0.95 17 -0.44 18 -0.11 20 -0.11 21 -0.57
we with 7 -1.19
we withdraw 5 0.67
we without 12 -0.3
we you 13 0.25 15 1.06
websites  1 -0.32 3 -1.49 5 -0.28 9 -1.41 11 -1.29 13 -0.8 18 -0.12 19 -0.49 20 -1.22
websites after 6 -3.6
websites before 12 1.57
websites flow 15 0.25
websites negation 15 0.86
websites shorten 12 0.52
websites with 12 1.66 21 -0.56
wesubj  2 -0.14 3 -0.11 4 -0.3 5 -1.1 6 -0.29 7 -0.37 9 -0.21 11 -0.25 12 -0.04 14 -0.09 15 -0.43 16 -0.84 17 -0.29 18 -0.06 20 -0.05 21 -0.5
wesubj @ 0 0.52 17 -0.17
wesubj ^ 1 -0.44 10 -0.37 14 -0.96 19 -0.51
wesubj after 0 -0.05
wesubj ask 0 0.58
wesubj before 0 1.4
wesubj by 0 0.34
wesubj choice 10 0.15
wesubj content 10 -0.25
wesubj cookie 2 0.5 3 0.27
wesubj cookies 2 0.93 17 0.57
wesubj deed 9 -0.08
wesubj following 17 0.23
wesubj h_purpose 12 0.56
wesubj holdings 11 -0.24
wesubj hypothetical 21 -0.03
wesubj if 0 1.29
wesubj knowing 11 0.04
wesubj leans 13 0.19
wesubj load 0 0.37
wesubj measure 0 0.98
wesubj negation 14 -1.26
wesubj none 13 0.67
wesubj not 14 -0.27
wesubj only 11 1.03
wesubj ours 1 0.5
wesubj owndata 13 0.4
wesubj pd 13 0.61
wesubj personal 13 0.03
wesubj planned 10 -0.12
wesubj privacymode 10 2.02
wesubj set 0 -0.72
wesubj share 13 0.53
wesubj shown 9 0.18
wesubj someone 13 -0.01
wesubj stores 12 0.34 16 0.93
wesubj technology 0 0.45
wesubj these 17 0.39
wesubj thisdoc 17 0.26
wesubj to 11 -0.78
wesubj tool 13 -1.14 17 0.34
wesubj toward 13 -0.22
wesubj trading 13 0.79
wesubj twoclick 8 0.21
wesubj use 8 0.29 17 1
wesubj we 1 0.96 11 -0.51 17 -1
whereif ^ 16 -0.67
which who 3 -1.06 19 -0.36
who  7 -0.08 13 -0.02
whole  6 -0.87 8 -0.16 11 -0.15 17 -0.07 19 -0.24 20 -0.93
whole @ 18 0.04
whole ^ 18 1.47
whole below 18 -2.46
whole by 18 0.41
whole cookie 4 -0.85
whole cookies 4 -0.7
whole eu 16 -0.2
whole find 4 3.07
whole listing 18 0.58
whole onsite 18 0.98
whole open 7 0.05
whole outparty 3 0.47
whole receive 18 1.38
whole require 3 1.83
whole service 18 0.51
whole shorten 11 0.38
whole tls 21 0.78
whole to 7 2.45
whole tool 4 -0.35 18 2.18
whole use 18 1.28
whole we 18 1.36
whole websites 21 0.33
whole withdraw 5 0.68
window  1 -0.09 4 -0.6 6 2.52 7 -1.43 9 -0.12 10 -0.07 16 -0.85 18 -0.52
window banner 6 -0.17
window choice 2 -0.52
window cookie 6 0.29
window cookies 6 0.36
window encrypt 21 1.58
window negation 0 0.32
window not 0 1.03
window offpage 3 0.71 6 -0.88
window open 6 0.48
window thou 6 0.54
window with 6 0.97
with  0 -0.11 1 -0.44 4 -0.32 13 -0.82 16 -0.14 17 -0.75 18 -0.45 21 -0.3
with @ 16 -0.1
with arrival 6 0.91
with assigned 20 1.24
with by 1 -0.29 3 -0.25 4 -0.81 13 -0.16
with click 8 0.76
with consent 0 0.21 1 1.31
with deed 9 1.37 20 0.75
with detail 11 0.53
with domain 3 1.18
with flow 9 -0.85
with functional 3 0.8
with h_life 11 1.7
with link 19 1.64
with negation 11 0.08
with not 11 0.24 20 0.3
with onsite 15 0.39
with open 6 0.64
with records 15 0.93
with someone 6 0.17
with these 0 1.58 10 0.37 20 0.08
with thisdoc 20 0.43
with together 7 -1
with tool 2 0.5
with toward 6 1.01
with verbfirst 0 -0.17 10 0.14
with you 6 0.41 12 -0.37
withdraw  0 -1.34 1 -2.31 3 -0.88 4 -1.11 5 3.68 6 -0.46 19 -0.49
withdraw @ 5 0.69
withdraw ^ 5 2.36
withdraw consent 0 -0.28
withdraw cookie 5 0.64
withdraw cookies 5 0.27
withdraw offpage 5 0.4
withdraw tool 5 0.7
withdraw toward 5 0.23
withdraw undo 5 -1.12
without  11 -0.06 13 -0.99
without ^ 2 0.42 14 -1.03
without before 0 -1.1 14 0.51
without consent 0 0.72
without freeof 11 -0.01
without negation 14 -1.41
without nopersonaldata 14 0.78
without personaldata 14 1.76
without set 0 -0.28
withus we 7 0.82
words 0 0 -2.24 1 -2.21 2 -2.94 3 -1.52 4 -2.7 5 -2.79 6 -3 7 -2.19 8 -2.65 9 -2.64 10 -2.37 11 -1.97 12 -1.97 13 -0.79 14 -1.49 15 -2.05 16 -1.52 17 -1.54 18 -2.04 19 -1.66 20 -3.84 21 -1.95
words 1 0 -2.68 1 -2.37 2 -2.62 3 -2.07 4 -1.82 5 -1.29 6 -2.56 7 -2.22 8 -3.01 9 -1.41 10 -2.54 11 -2.43 12 -2.59 13 -1.18 14 -1.29 15 -1.68 16 -2.39 17 -2.01 18 -2.6 19 -0.98 20 -1.66 21 -1.36
words 2 0 -2.08 1 -0.69 2 -1.66 3 -1.95 4 -1.83 6 -1.42 7 -1.59 8 -2.02 9 -1.49 10 -1.4 11 -1.56 12 -1.62 17 -2.6 18 -2.41 20 -1.14
you  1 -0.18 2 -0.93 3 -0.22 5 -0.45 7 -0.26 9 -0.05 10 -1.52 11 -0.72 14 -0.59 15 -0.45 16 -0.61 17 -1.05 18 -0.81 19 -1.13 21 -0.52
you @ 9 0.63 20 0.3
you ^ 0 -0.55 1 -0.05 2 -0.18 7 -0.26 12 -0.06 19 -0.14 20 -0.8
you after 6 0.58 15 0.29
you again 5 0.1
you all 4 0.3
you anytime 5 1.4
you appears 6 0.24
you arrival 6 0.58
you asked 1 0.01
you banner 3 -0.35
you before 9 0.31
you bounded 2 0.45
you browser 7 0.65
you by 14 -0.6 21 0.07
you choice 5 0.08
you click 0 -0.89
you consent 0 0.81 9 -0.44
you content 4 0.18
you cookie 4 1.24
you cookies 2 0.23
you copula 1 0.07 2 0.56 6 0.31 11 0.22 13 0.68
you deal 9 0.05 15 0.25 21 0.14
you deed 9 0.07
you detail 9 0.42
you effect 4 1.32
you encrypt 21 1.56
you firstvisit 6 0.44
you freeof 4 0.59
you h_name 5 0.07
you holdings 1 0.37 5 0.12 13 0.1
you identify 11 0.85
you leans 20 -0.66
you load 8 0.15
you negation 9 0.3 11 0.15 13 0.18
you nobody 13 0.12
you none 13 0.54
you not 2 1.81 4 0.25
you offpage 3 -0.87 19 0.6
you offtopic 4 -3.61
you only 2 0.65
you onsite 4 0.25 6 0.37 14 0.34
you open 6 0.68
you ours 21 0.65
you outparty 0 1.21 13 0.15
you outside 20 2.18
you personaldata 13 0.41
you process 1 1.41
you receive 9 -0.32
you records 11 -0.32 15 -0.03
you service 0 -0.05
you shorten 12 0.79
you show 6 0.11 13 -0.23
you shown 6 0.16 10 2.3
you someone 0 -0.16 3 -0.49 8 -0.26 19 -0.51 21 -0.51
you stay 16 0.22
you store 12 -0.68
you stores 1 0.84
you these 3 0.26
you third 13 0.02
you thou 0 -0.89 1 -0.07 2 -0.58 8 -0.51 11 -1.06 12 -0.35 13 -0.03 14 -1.01 17 -0.79 18 -0.21 21 -1.37
you to 9 0.1
you tool 3 -0.8 4 0.49 5 0.36 6 0.5 9 -0.63
you transfer 9 1.05
you turnoff 20 -1.28
you verbfirst 0 0.25 4 0.82 10 0.18
you we 9 0.99 10 0.63
you websites 15 1.48
you with 12 0.19 21 0.21
you withdraw 5 0.14
you without 4 0.37
you yourchoice 5 1.56
yourchoice  3 0.45 5 1.53
yourchoice by 3 2.64
yourchoice not 5 1.96
yours  0 -0.11 7 -0.23 13 1.15 17 -0.55
yours @ 13 0.01
yours ^ 13 0.77
yours anon 11 1.32
yours deed 9 0.13
yours encrypt 21 0.02
yours inland 16 1.8
yours not 13 1.13
yours ours 13 1.45
yours transfer 21 1.47
yours you 9 1.71`;
